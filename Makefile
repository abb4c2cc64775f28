# Every task of a reader or a contributor is one word. `make` lists them.
PYTHON ?= python3
PORT ?= 8000
PY := .venv/bin/python
TESTS := $(PY) -m pytest --numprocesses 2 --dist loadfile
OF_SITE := tests/site tests/built tests/browser
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := help
.NOTPARALLEL:  # `test` is a sequence: the site shows what `unit` compared
.PHONY: help setup serve live live-zh test unit site examples twins lab figures explorables lint format wheel pictures bench check-links reproducible browser clean

help:  ## list the tasks
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: site  ## build both languages and serve them at http://127.0.0.1:8000/
	@$(PY) tools/serve.py $(PORT)

test: lint browser unit site  ## build and check everything, in a real browser too
	$(TESTS) $(OF_SITE)

unit: setup  ## run the tests that need no site; API pages show what they compared
	$(TESTS) $(addprefix --ignore=,$(OF_SITE))

live: lab figures explorables  ## the writer's loop in English: an edit shows within 2 s
	$(PY) -m mkdocs serve --dirty --no-strict --dev-addr 127.0.0.1:$(PORT)

live-zh: lab figures explorables  ## the same in Chinese
	$(PY) -m mkdocs serve --dirty --no-strict --dev-addr 127.0.0.1:$(PORT) --config-file mkdocs.zh.yml

site: setup  ## run the examples and labs, then build site/
	$(PY) tools/examples.py --check
	$(PY) tools/labs.py
	$(PY) tools/figures.py
	$(PY) tools/explorables.py
	$(PY) tools/site.py

examples: setup  ## rewrite the outputs in the examples: make examples KEY=tensors/view
	$(PY) tools/examples.py $(KEY)
	$(PY) tools/topics.py

twins: setup  ## record that the twins say the same, or which one waits (KEY=, SAME=)
	$(PY) tools/twins.py --wait $(KEY) --same $(SAME)

lab: setup  ## run the labs that changed
	$(PY) tools/labs.py

figures: setup  ## draw the figures that changed
	$(PY) tools/figures.py

explorables: setup  ## write the data of the explorables that changed
	$(PY) tools/explorables.py

lint: setup  ## check style and types
	$(PY) -m ruff check --quiet
	$(PY) -m ruff format --quiet --check
	$(PY) -m mypy --no-error-summary

format: setup  ## mend what can be mended by itself
	$(PY) -m ruff check --quiet --fix
	$(PY) -m ruff format

wheel: setup  ## build the package into dist/: a wheel and a source archive
	$(PY) -m build --no-isolation --outdir dist

pictures: site browser  ## take the pictures of the site that the READMEs show
	$(PY) tools/pictures.py

bench: site browser  ## measure, and print the figures beside their budgets
	$(PY) tools/bench.py

check-links: site  ## ask other hosts whether the pages that ours link to are there
	$(PY) tools/check_links.py

reproducible: setup  ## build the commit twice and compare the sites byte by byte
	$(PY) tools/reproducible.py

browser: setup  ## find or install the Chromium that the browser tests drive
	@$(PY) tools/browser.py

clean:  ## remove what was built (not .venv)
	rm -rf site .cache dist

setup: .venv/ready  ## make .venv with all that is needed

.venv/ready: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "refcode needs Python 3.11 or newer; name one: make PYTHON=python3.12"; exit 1; }
	@echo "setting up .venv: torch is a download of some 200 MB as a CPU build, once"
	@$(PY) -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear .venv \
		|| { echo "no venv module; on Debian: apt-get install python3-venv"; exit 1; }
	$(PY) -m pip install --disable-pip-version-check --constraint constraints.txt --editable '.[docs,test]'
	@touch $@
