# Needs Python 3.11 or newer, and make. Everything is installed into .venv; nothing else is touched.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PIP_DISABLE_PIP_VERSION_CHECK := 1
# As variables and not as options, so that they hold for what builds the package, too; newer pips read the second.
PINNED := PIP_CONSTRAINT=constraints.txt PIP_BUILD_CONSTRAINT=constraints.txt

.PHONY: run test check format bench pictures schemas clean

run: $(VENV)/.ready ## open the program
	@$(BIN)/interview-drill

test: $(VENV)/.ready-for-tests ## everything that gates a change
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/interview-drill check
	$(BIN)/python -m pytest -q -n auto

check: $(VENV)/.ready ## check the bank and the rubrics
	@$(BIN)/interview-drill check

format: $(VENV)/.ready-for-tests ## put the code in the house style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(VENV)/.ready-for-tests ## rerun every figure the README quotes, and write it there; takes some minutes
	$(BIN)/python benchmarks/publish.py
	$(BIN)/python benchmarks/agreement.py

pictures: $(VENV)/.ready-for-tests ## take the README's pictures anew
	$(BIN)/python docs/pictures.py

schemas: $(VENV)/.ready ## write the JSON Schemas anew, after a change of a model
	$(BIN)/python schemas/write.py

clean: ## remove what was installed and built
	rm -rf $(VENV) build dist

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "interview_drill needs Python 3.11 or newer; '$(PYTHON)' is older or missing. Try: make PYTHON=python3.12 run" >&2; exit 2; }
	@$(PYTHON) -m venv $(VENV) || \
	  { rm -rf $(VENV); echo "Python's venv module is missing. On Debian: apt install python3-venv" >&2; exit 2; }

$(VENV)/.ready: pyproject.toml constraints.txt | $(VENV)/bin/python
	@echo "Installing into $(VENV) (about half a minute, once)" >&2
	@$(PINNED) $(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/.ready-for-tests: requirements-test.txt $(VENV)/.ready
	@$(PINNED) $(BIN)/python -m pip install --quiet --requirement requirements-test.txt
	@touch $@
