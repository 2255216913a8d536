# banmian: raw newspaper pages → datasets → charts. `make help` lists the targets.
# Works with GNU make 3.81 and later. A step runs when the content of what it reads or writes has changed, never by date.

SHELL := /bin/sh
MAKEFLAGS += --no-builtin-rules
.SUFFIXES:

SHA := $(shell command -v sha256sum >/dev/null 2>&1 && echo sha256sum || echo shasum -a 256)
TSX := node --import tsx
BIN := node_modules/.bin
CORE := pipeline/text pipeline/lexicon pipeline/document package-lock.json pipeline/io.ts

.PHONY: all deps bundle parse facts arguments tables charts catalogue test types lint check clean help add-source format verify stale repro diff

all: catalogue ## Bring output/ up to date with raw/, charts/ and the code (the default)
	@:

# $(call digest,paths): one hash of the names and contents of all files below the paths
digest = `find $(1) -type f ! -name '*.tmp' -exec $(SHA) {} + 2>/dev/null | LC_ALL=C sort | $(SHA)`

# $(call step,name,command,what it reads,what it writes): run a command unless its last run read and left just this
# content. The key is removed first and written last, so that a run that fails or is killed is run again.
define step
@key=build/keys/$(1); seen=$(call digest,$(3)); \
if [ "$$seen $(call digest,$(4))" != "`cat $$key 2>/dev/null`" ]; then \
  mkdir -p build/keys && rm -f $$key && echo "$(1)" && $(2) && \
  echo "$$seen $(call digest,$(4))" > $$key; \
fi
endef
# $(call script,name,what it reads,what it writes): the same for a numbered script
script = $(call step,$(1),node build/$(1).mjs,$(2),$(3))

deps: # a linked node_modules is somebody else's to keep
	@if [ ! -L node_modules ] && [ "`$(SHA) < package-lock.json`" != "`cat node_modules/.lock-digest 2>/dev/null`" ]; then \
	  echo "npm ci" && npm ci --no-audit --no-fund --ignore-scripts && $(SHA) < package-lock.json > node_modules/.lock-digest; \
	fi

# Six starts of a TypeScript loader would be a third of the whole run: the scripts are bundled, once for all.
bundle: deps
	$(call step,bundle,$(BIN)/esbuild pipeline/[1-6]-*.ts pipeline/render/png-worker.mjs --bundle --platform=node --format=esm \
	  --packages=external --entry-names=[name] --outdir=build --out-extension:.js=.mjs --log-level=warning,pipeline package.json package-lock.json,build -maxdepth 1 -name '*.mjs')

parse: bundle ## raw/ → build/stages/documents
	$(call script,1-parse,raw $(CORE) pipeline/sources.ts pipeline/1-parse.ts,build/stages/documents.ndjson build/stages/sources.ndjson)

facts: parse ## documents → numbers, statistics
	$(call script,2-facts,build/stages/documents.ndjson $(CORE) pipeline/numbers pipeline/times pipeline/mentions pipeline/facts pipeline/2-facts.ts,build/stages/facts.ndjson)

arguments: facts ## documents, facts → argument structure
	$(call script,3-arguments,build/stages/documents.ndjson build/stages/facts.ndjson $(CORE) pipeline/arguments pipeline/3-arguments.ts,build/stages/arguments.ndjson)

tables: arguments ## stages → output/datasets
	$(call script,4-tables,build/stages $(CORE) pipeline/facts/flags.ts pipeline/stages.ts pipeline/tables pipeline/4-tables.ts package.json,output/datasets)

charts: tables ## charts/ and datasets → output/charts
	$(call script,5-charts,charts output/datasets pipeline/tables pipeline/lexicon pipeline/render pipeline/5-charts.ts package-lock.json,output/charts)

catalogue: charts ## datasets → dictionary, descriptors, exports, checksums
	$(call script,6-catalogue,build/stages $(CORE) pipeline/stages.ts pipeline/tables pipeline/catalogue pipeline/exports pipeline/facts pipeline/6-catalogue.ts package.json CITATION.cff,output)

test: deps ## Run the tests
	@$(BIN)/vitest run $(if $(CI),--reporter=default --reporter=json --outputFile.json=build/test.json)

types: deps ## Check the types
	@$(BIN)/tsc

lint: deps ## Check style and common faults
	@$(BIN)/biome check .

format: deps ## Mend style
	@$(BIN)/biome check --write .

check: types lint test stale ## Everything a change must pass

verify: deps ## Read every format back and compare its rows by digest
	@$(TSX) pipeline/verify/formats.ts

stale: deps ## Compare output/ with a build from nothing
	@$(TSX) pipeline/verify/stale.ts

repro: deps ## Build twice, in other folders, time zones and degrees of parallelism, and compare
	@$(TSX) pipeline/verify/repro.ts

diff: deps ## What changed in the tables since a commit, as Markdown: make diff BASE=v0.1.0
	@$(TSX) pipeline/verify/diff.ts "$(BASE)"

add-source: deps ## Add a raw file to raw/SOURCES.csv, or renew its hash: make add-source FILE=raw/NAME.txt
	@$(TSX) pipeline/add-source.ts $(FILE)

clean: ## Remove what make keeps between runs (output/ and node_modules/ stay)
	rm -rf build

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile
