"""How the pages are built: ``sphinx-build -c docs -D language=en docs/en build/docs/en``, and zh_CN with docs/zh."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from policyparse import __version__

project = "policyparse"
version = release = __version__
extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx_copybutton", "generated", "docstrings", "chinese"]

html_theme = "furo"
html_static_path = ["_static"]
html_css_files = ["pages.css"]
templates_path = ["_templates"]
html_title = f"policyparse {version}"
html_show_sphinx = False
html_show_copyright = False
html_copy_source = False
html_show_sourcelink = False
html_sidebars = {
    "**": [
        "sidebar/brand.html",
        "sidebar/languages.html",
        "sidebar/search.html",
        "sidebar/scroll-start.html",
        "sidebar/navigation.html",
        "sidebar/scroll-end.html",
    ]
}

# Headings can be linked to as on the forge; the notebooks run each time and a cell that fails fails the build.
myst_heading_anchors = 3
myst_enable_extensions = ["attrs_inline"]
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_timeout = 180
nb_execution_show_tb = True
nb_merge_streams = True

# What is copied is the code: no prompts, no output.
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True

autodoc_typehints = "description"
autodoc_typehints_description_target = "documented_params"
autodoc_default_options = {"exclude-members": "model_config"}
autodoc_member_order = "bysource"
autodoc_preserve_defaults = True
python_use_unqualified_type_names = True
