# site · serve · preview · test · check · proof · bless · bench · engines · harden · looks.  Another dossier: make site ROOT=DIR
ROOT  ?= .
TEXTS ?= ../shared/seeds
# The dossiers beside that one, and the folder in which the texts of each lie below its name.
EXAMPLES := $(wildcard examples/*)
STORIES  ?= ../shared/stories
PY    := .venv/bin/python
PRETTIER := tests/browser/node_modules/.bin/prettier --config tests/browser/package.json
SCRIPTS  := 'generator/**/*.js' '!**/minisearch.js'

# Material for MkDocs prints a long notice about MkDocs 2, which pyproject.toml rules out.
export NO_MKDOCS_2_WARNING := 1

.PHONY: site serve preview test check proof bless bench engines harden looks
READERS := .engines/readers/made

# What builds the site; the others than MkDocs live in environments of their own, since their packages quarrel.
ENGINE  ?= mkdocs
OTHERS  := $(patsubst generator/engines/%.txt,.engines/%/made,$(wildcard generator/engines/*.txt))

site: .venv/installed $(filter .engines/$(ENGINE)/made,$(OTHERS))
	PATH="$(CURDIR)/.engines/$(ENGINE)/bin:$$PATH" $(PY) -m generator build --root "$(ROOT)" --engine "$(ENGINE)"

engines: $(OTHERS)

# Programs that read the exported data, for the tests.
.engines/readers/made: tests/readers.txt .venv/made
	$(PY) -m venv --clear .engines/readers
	.engines/readers/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

# What says which tests run a line, for make harden; it is put beside our packages there, and not among them.
.engines/coverage/made: bench/coverage.txt .venv/made
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes --upgrade --target .engines/coverage -r $<
	@touch $@

.engines/%/made: generator/engines/%.txt .venv/made
	$(PY) -m venv --clear .engines/$*
	.engines/$*/bin/python -m pip install --quiet --disable-pip-version-check --only-binary=:all: --require-hashes -r $<
	@touch $@

serve: .venv/installed
	$(PY) -m generator serve --root "$(ROOT)"

# What a reviewer looks at, in preview/: the site of a change with its pages of changes and of health, and the facts before.
# BASE is the git revision it is compared with. HEAD is the change, if not what stands here: its data files alone are taken.
BASE  ?= HEAD
preview: .venv/installed
	$(PY) -m generator write --plain --root "$(ROOT)" --head "$(BASE)" preview/before
	$(PY) -m generator build --root "$(ROOT)" --preview --base "$(BASE)" $(if $(HEAD),--head "$(HEAD)") --site preview/site
	$(PY) -m generator diff --root "$(ROOT)" "$(BASE)" $(if $(HEAD),"$(HEAD)")
	$(PY) -m generator check --root "$(ROOT)" --release $(if $(HEAD),--head "$(HEAD)") $(if $(GITHUB_ACTIONS),--format annotations)

# Side by side what needs no browser; one browser at a time has this machine to itself.
test: .venv/installed
	$(PY) -m pytest -n auto --dist loadscope --ignore=tests/browser
	$(PY) -m pytest tests/browser

# All that CI runs for the dossier at ROOT and for this code. The texts of the sources are no part of the project.
check: .venv/installed tests/browser/node_modules/made engines $(READERS)
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PRETTIER) --check $(SCRIPTS)
	$(PY) -m mypy
	REQUIRE_TOOLS=1 $(MAKE) test
	$(MAKE) proof
	@set -ex; for example in $(EXAMPLES); do \
	$(MAKE) proof ROOT=$$example TEXTS="$(STORIES)/$${example##*/}"; done

# One dossier checked, verified against the texts of its sources (their folder: TEXTS=DIR), and built.
proof: .venv/installed
	$(PY) -m generator check --release --root "$(ROOT)"
	@if [ -d "$(TEXTS)" ]; then set -ex; $(PY) -m generator check --release --root "$(ROOT)" --texts "$(TEXTS)"; \
	$(PY) -m generator verify --root "$(ROOT)" --texts "$(TEXTS)"; \
	else echo "verify: NOT RUN, there is no folder $(TEXTS); name it with TEXTS=DIR"; fi
	$(PY) -m generator build --root "$(ROOT)"

# You accept what the pages and messages now look like; read the change before you commit it.
bless: .venv/installed
	$(PY) -m pytest --bless
	git status --short tests

bench: .venv/installed
	$(PY) -m bench "$(ROOT)"
	$(PY) -m bench.waiting "$(ROOT)"
	$(PY) -m bench.builds "$(ROOT)"

# What Lighthouse says of the heaviest pages on a telephone; it fails where one has less than 98 of 100. Then everything is
# tried that might break this, and what held is printed as a table; SHARE=1 tries all of it.
SHARE ?= 0.2
harden: .venv/installed bench/node_modules/made .engines/coverage/made
	$(PY) -m bench.lighthouse "$(ROOT)"
	TEXTS="$(TEXTS)" STORIES="$(STORIES)" PYTHONPATH=.engines/coverage $(PY) -m bench.hardening --share "$(SHARE)" --keep

# How pages look now and in the revision BASE, drawn by one browser; the differences are in looks/, to be looked at.
looks: .venv/installed
	$(PY) -m bench.looks "$(BASE)" --root "$(ROOT)"

bench/node_modules/made: bench/package-lock.json
	npm ci --silent --ignore-scripts --prefix bench
	@touch $@

# What the browser tests take from npm: axe-core, the Nu HTML checker, linkinator. make test names what it lacks.
tests/browser/node_modules/made: tests/browser/package-lock.json
	npm ci --silent --ignore-scripts --prefix tests/browser
	@touch $@

# The package itself, installed anew whenever what it declares changes: its commands and its plugin are found by that.
.venv/installed: .venv/made pyproject.toml
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

# The environment, made once and again whenever the locked requirements change.
.venv/made: requirements.txt
	@python=; for name in $(PYTHON) python3 python3.14 python3.13 python3.12 python3.11; do \
	    if "$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then python=$$name; break; fi; \
	done; \
	if [ -z "$$python" ]; then \
	    echo "Python 3.11 or newer is needed; this machine has $$(python3 --version 2>/dev/null || echo none)." >&2; \
	    echo "On Debian and Ubuntu type: sudo apt install python3 python3-venv" >&2; \
	    echo "One that has another name is taken with: make PYTHON=/path/to/python" >&2; exit 1; \
	fi; \
	if ! "$$python" -c 'import venv, ensurepip' 2>/dev/null; then \
	    echo "Python's venv module is missing. On Debian and Ubuntu type: sudo apt install python3-venv" >&2; exit 1; \
	fi; \
	echo "Making .venv with $$("$$python" --version); this happens once and takes about a minute." && \
	"$$python" -m venv --clear .venv
	$(PY) -m pip install --quiet --disable-pip-version-check --only-binary=:all: --require-hashes -r requirements.txt
	@touch $@
