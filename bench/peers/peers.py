"""Warm peers of the printing benchmark: reads one JSON command a line, answers one JSON line each.

Commands: {"peer": "weasyprint", "html": path, "pdf": path} and
{"peer": "typst", "sheets": [...], "template": path, "fonts": path, "pdf": path}.
The answer holds the milliseconds of the work itself, so that start-up is not counted.
"""
import json
import sys
import time

import typst
import weasyprint
from weasyprint.text.fonts import FontConfiguration

font_configuration = FontConfiguration()
compilers = {}


def print_with_weasyprint(command):
    document = weasyprint.HTML(filename=command["html"])
    document.write_pdf(command["pdf"], font_config=font_configuration)


def print_with_typst(command):
    key = (command["template"], command["fonts"])
    if key not in compilers:
        compilers[key] = typst.Compiler(
            command["template"], font_paths=[command["fonts"]], ignore_system_fonts=True
        )
    sheets = json.dumps(command["sheets"], ensure_ascii=False)
    compilers[key].compile(
        output=command["pdf"], format="pdf", sys_inputs={"sheets": sheets}
    )


for line in sys.stdin:
    command = json.loads(line)
    work = print_with_weasyprint if command["peer"] == "weasyprint" else print_with_typst
    started = time.perf_counter()
    work(command)
    print(json.dumps({"milliseconds": (time.perf_counter() - started) * 1000}), flush=True)
