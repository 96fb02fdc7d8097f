/**
 * Version of the templates: part of every key of the PDF cache. Raise it with each change of markup, styles,
 * type steps or fonts that shows on paper.
 */
export const templateVersion = '3'
