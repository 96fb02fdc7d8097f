import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PlainDateField as PlainDateField_0b132ec4c38b7bd23414bd9acd752d0b } from '@/components/admin/PlainDateField'
import { MatterDesk as MatterDesk_2d976de34ae2870ed5eea9abe9a5c030 } from '@/components/admin/catalogue/MatterDesk'
import { ImportListLinks as ImportListLinks_97f463355678059111e649e4ddd33fea } from '@/components/admin/catalogue/imports/ImportLinks'
import { NoPublishButton as NoPublishButton_4df6e3b06c485786e92bd1b245c973c5 } from '@/components/admin/catalogue/MatterCommands'
import { MatterComparison as MatterComparison_61def6f5f5a57ab18fa79ce1532ac19f } from '@/components/admin/catalogue/MatterComparison'
import { MaterialUses as MaterialUses_ca9a4e84616039190acefba2d3e15534 } from '@/components/admin/catalogue/MaterialUses'
import { LawReach as LawReach_26468347a9d7974977a7507037b126d7 } from '@/components/admin/catalogue/LawReach'
import { LawReachCell as LawReachCell_930ad7fa410db33414e4e8b530c2da93 } from '@/components/admin/catalogue/LawReachCell'
import { CaseActions as CaseActions_c38ac4ec83238b7b1bfdcbca9657a923 } from '@/components/admin/casework/CaseActions'
import { StationChanges as StationChanges_a4a5911b82792d387496bd2a6d7fa0e5 } from '@/components/admin/network/StationChanges'
import { ResetCode as ResetCode_5cc9b8a7f22c6741484e8129a9685e81 } from '@/components/admin/platform/ResetCode'
import { SecondFactor as SecondFactor_a2fb3e14b02daca38ac1aa4e4e46d8b2 } from '@/components/admin/platform/SecondFactor'
import { ChangePassword as ChangePassword_fd5a3cfa7e7eb1b67839438bc898e418 } from '@/components/admin/platform/ChangePassword'
import { AuditSubject as AuditSubject_cd3b7d5bc33033425597dc65e0b3025f } from '@/components/admin/platform/AuditSubject'
import { VerifyTrail as VerifyTrail_10cbf45f5f29f3d08159623a44d2a39d } from '@/components/admin/platform/VerifyTrail'
import { Icon as Icon_dbe0f31b9ee9ffe7933cc545edc11c3e } from '@/components/admin/platform/Icon'
import { Logo as Logo_0d3832bd75920cac65a44dddace9948b } from '@/components/admin/platform/Logo'
import { LogInHelp as LogInHelp_1ec68210d71fef3ad38ec4484839579a } from '@/components/admin/platform/LogInHelp'
import { ImportNavLink as ImportNavLink_97f463355678059111e649e4ddd33fea } from '@/components/admin/catalogue/imports/ImportLinks'
import { NoticeNavLink as NoticeNavLink_ef1f036a2029f396649cef5f0a5174ff } from '@/components/admin/casework/calendarNotice/CalendarNotice'
import { Home as Home_16a974941d3f93da91a4d8418a1a2ec5 } from '@/components/admin/platform/Home'
import { CalendarNotice as CalendarNotice_ef1f036a2029f396649cef5f0a5174ff } from '@/components/admin/casework/calendarNotice/CalendarNotice'
import { ImportMatters as ImportMatters_7f25b14861ac1caac9f0b0916156d926 } from '@/components/admin/catalogue/imports/ImportMatters'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/components/admin/PlainDateField#PlainDateField": PlainDateField_0b132ec4c38b7bd23414bd9acd752d0b,
  "@/components/admin/catalogue/MatterDesk#MatterDesk": MatterDesk_2d976de34ae2870ed5eea9abe9a5c030,
  "@/components/admin/catalogue/imports/ImportLinks#ImportListLinks": ImportListLinks_97f463355678059111e649e4ddd33fea,
  "@/components/admin/catalogue/MatterCommands#NoPublishButton": NoPublishButton_4df6e3b06c485786e92bd1b245c973c5,
  "@/components/admin/catalogue/MatterComparison#MatterComparison": MatterComparison_61def6f5f5a57ab18fa79ce1532ac19f,
  "@/components/admin/catalogue/MaterialUses#MaterialUses": MaterialUses_ca9a4e84616039190acefba2d3e15534,
  "@/components/admin/catalogue/LawReach#LawReach": LawReach_26468347a9d7974977a7507037b126d7,
  "@/components/admin/catalogue/LawReachCell#LawReachCell": LawReachCell_930ad7fa410db33414e4e8b530c2da93,
  "@/components/admin/casework/CaseActions#CaseActions": CaseActions_c38ac4ec83238b7b1bfdcbca9657a923,
  "@/components/admin/network/StationChanges#StationChanges": StationChanges_a4a5911b82792d387496bd2a6d7fa0e5,
  "@/components/admin/platform/ResetCode#ResetCode": ResetCode_5cc9b8a7f22c6741484e8129a9685e81,
  "@/components/admin/platform/SecondFactor#SecondFactor": SecondFactor_a2fb3e14b02daca38ac1aa4e4e46d8b2,
  "@/components/admin/platform/ChangePassword#ChangePassword": ChangePassword_fd5a3cfa7e7eb1b67839438bc898e418,
  "@/components/admin/platform/AuditSubject#AuditSubject": AuditSubject_cd3b7d5bc33033425597dc65e0b3025f,
  "@/components/admin/platform/VerifyTrail#VerifyTrail": VerifyTrail_10cbf45f5f29f3d08159623a44d2a39d,
  "@/components/admin/platform/Icon#Icon": Icon_dbe0f31b9ee9ffe7933cc545edc11c3e,
  "@/components/admin/platform/Logo#Logo": Logo_0d3832bd75920cac65a44dddace9948b,
  "@/components/admin/platform/LogInHelp#LogInHelp": LogInHelp_1ec68210d71fef3ad38ec4484839579a,
  "@/components/admin/catalogue/imports/ImportLinks#ImportNavLink": ImportNavLink_97f463355678059111e649e4ddd33fea,
  "@/components/admin/casework/calendarNotice/CalendarNotice#NoticeNavLink": NoticeNavLink_ef1f036a2029f396649cef5f0a5174ff,
  "@/components/admin/platform/Home#Home": Home_16a974941d3f93da91a4d8418a1a2ec5,
  "@/components/admin/casework/calendarNotice/CalendarNotice#CalendarNotice": CalendarNotice_ef1f036a2029f396649cef5f0a5174ff,
  "@/components/admin/catalogue/imports/ImportMatters#ImportMatters": ImportMatters_7f25b14861ac1caac9f0b0916156d926,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
