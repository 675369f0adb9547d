// What the reader does, and the page that opens.

/** Open a document. */
function open(number, key = null) {
  state.open = number;
  state.chosen = key;
  limit = STEP;
  byId("text").scrollTop = 0;
  scrollTo(0, 0); // on a narrow screen it is the page that scrolls
  drawDocument();
  if (key) choose(key);
  else remember();
}

function drawDocument() {
  for (const button of byId("list").querySelectorAll("[data-document]")) {
    if (Number(button.dataset.document) === state.open) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  }
  byId("list").querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  drawHead();
  drawMarks();
  drawFilters();
  drawText();
  drawTabs();
  drawTable();
  findInText();
}

/** The address of what is shown, so that it can be sent to somebody: #document/record. */
function remember() {
  if (location.protocol === "about:") return; // shown within another page: there is no address
  history.replaceState(null, "", `#${state.open}${state.chosen ? `/${state.chosen}` : ""}`);
}

function filter() {
  limit = STEP;
  drawTable();
  paint();
}

/** Mark a record's words in the text and open it in its table. */
function choose(key) {
  state.chosen = key;
  const kind = kindOfMark[markOf(key)];
  if (kind !== state.kind) limit = STEP;
  state.kind = kind;
  const place = found(kind).findIndex(([number, row]) => number === state.open && row.key === key);
  if (place >= limit) limit = place + STEP;
  drawTabs();
  drawTable();
  paint();
  remember();
}

const rowOf = (key) => byId("table").querySelector(`tr[data-document="${state.open}"][data-key="${CSS.escape(key)}"]`);

/** From the text to the table. */
function showRecord(key) {
  choose(key);
  show("records");
  const row = rowOf(key);
  reveal(row);
  row?.querySelector("button").focus({ preventScroll: true });
  say(word("in_table"));
}

/** From the table to the text. */
function showWords(number, key) {
  if (state.chosen === key && state.open === number) {
    state.chosen = null;
    drawTable();
    paint();
    remember();
    rowOf(key)?.querySelector("button").focus({ preventScroll: true });
    return;
  }
  if (number !== state.open) open(number, key);
  else choose(key);
  show("text");
  const [first] = piecesOf(key);
  reveal(first);
  rowOf(key)?.querySelector("button").focus({ preventScroll: true });
  if (first) say(`${word("in_text")}: ${piecesOf(key).map((piece) => piece.textContent).join("")}`);
}

/** On a narrow screen one of list, text and tables is seen at a time. */
function show(view) {
  document.body.dataset.view = view;
  for (const button of byId("views").children) {
    button.setAttribute("aria-pressed", String(button.dataset.view === view));
  }
}

function drawAll() {
  drawWords();
  drawList();
  drawDocument();
}

// -- the document

/** Whether words were being selected rather than clicked on. */
const isSelecting = (event) => event.detail > 0 && !event.target.closest("button") && !getSelection().isCollapsed;

byId("lines").addEventListener("click", (event) => {
  const mark = event.target.closest("mark[role]");
  if (mark && !isSelecting(event)) showRecord(recordAt(mark));
});

byId("lines").addEventListener("keydown", (event) => {
  const mark = event.target.closest("mark[role]");
  if (!mark) return;
  const steps = { ArrowRight: 1, ArrowLeft: -1 };
  if (event.key in steps) step(mark, steps[event.key]);
  else if (event.key === "Enter" || event.key === " ") showRecord(recordAt(mark));
  else return;
  event.preventDefault();
});

byId("head").addEventListener("click", (event) => {
  const clause = event.target.closest("[data-clause]")?.dataset.clause;
  if (!clause) return;
  event.preventDefault();
  const line = byId(`clause-${clause}`);
  reveal(line, "start");
  line?.focus({ preventScroll: true });
});

byId("marks").addEventListener("click", ({ target }) => {
  const button = target.closest("[data-mark]");
  if (!button) return;
  const { mark } = button.dataset;
  if (!state.marks.delete(mark)) state.marks.add(mark);
  button.setAttribute("aria-pressed", String(state.marks.has(mark)));
  paint();
});

// -- the tables

byId("tabs").addEventListener("click", ({ target }) => selectTab(target.closest("[data-kind]")?.dataset.kind));

byId("tabs").addEventListener("keydown", (event) => {
  const at = kinds.indexOf(state.kind);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: kinds.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  selectTab(kinds[(to + kinds.length) % kinds.length]);
});

function selectTab(kind) {
  if (!kind) return;
  state.kind = kind;
  limit = STEP;
  drawTabs();
  drawTable();
  byId(`tab-${kind}`).focus(); // it was drawn anew
}

byId("table").addEventListener("click", (event) => {
  const row = event.target.closest("tr[data-key]");
  if (row && !isSelecting(event)) showWords(Number(row.dataset.document), row.dataset.key);
  if (event.target.closest(".more")) {
    limit += STEP;
    drawTable();
    byId("table").querySelectorAll("button.show")[limit - STEP]?.focus();
  }
});

byId("records").addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !state.chosen) return;
  const [first] = piecesOf(state.chosen);
  if (!first) return;
  show("text");
  shownMarks().forEach((mark) => { mark.tabIndex = mark === first ? 0 : -1; });
  first.focus();
});

function readFilters() {
  for (const name of ["year", "agency", "words"]) state[name] = byId(name).value;
  filter();
}
byId("filters").addEventListener("input", readFilters);
byId("filters").addEventListener("change", readFilters); // tools that fill in forms give this event only
byId("filters").addEventListener("submit", (event) => event.preventDefault());
byId("filters").addEventListener("reset", () => {
  Object.assign(state, { year: "", agency: "", words: "" });
  filter();
});

byId("scope").addEventListener("click", ({ target }) => {
  if (!target.dataset.scope) return;
  state.scope = target.dataset.scope;
  drawFilters();
  drawTabs();
  filter();
});

byId("copy").addEventListener("click", copy);
byId("download").addEventListener("click", download);

// -- the corpus

byId("list").addEventListener("click", ({ target }) => {
  const button = target.closest("[data-document]");
  if (button) {
    open(Number(button.dataset.document));
    show("text");
  } else if (target.closest(".more")) {
    listed += STEP;
    drawList();
  }
});

let waiting;
byId("search").addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    state.query = byId("search").value;
    listed = STEP;
    if (shared.documents.length > 1 && !byId("list").checkVisibility()) show("list");
    findInText();
    drawList();
  }, 150);
});
byId("search").addEventListener("keydown", (event) => {
  if (event.key === "Enter") nextHit(event.shiftKey ? -1 : 1);
});

// -- the page

document.querySelector(".skip").addEventListener("click", () => show("text"));

byId("views").addEventListener("click", ({ target }) => target.dataset.view && show(target.dataset.view));

byId("language").addEventListener("click", () => {
  state.language = Object.keys(shared.words.language).find((code) => code !== state.language);
  drawWords();
  drawList();
  drawHead();
  drawMarks();
  drawFilters();
  drawTabs();
  drawTable();
  paint();
});

byId("theme").addEventListener("click", () => {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
});

byId("print").addEventListener("click", () => print());

// On paper every table of the open document follows its text.
addEventListener("beforeprint", () => {
  byId("print-tables").replaceChildren(...kinds.flatMap((kind) => {
    const rows = passing(state.open, kind).map((row) => [state.open, row]);
    return rows.length ? [element("h3", {}, label("table", kind)), table(kind, rows)] : [];
  }));
});
addEventListener("afterprint", () => byId("print-tables").replaceChildren());

function start() {
  const browser = navigator.language.slice(0, 2);
  state.language = document.documentElement.dataset.language || (browser in shared.words.language ? browser : "en");
  const [, number, key] = /^#(\d+)(?:\/([\w-]+))?$/.exec(location.hash) ?? [];
  if (number in shared.documents) state.open = Number(number);
  show(document.body.dataset.view);
  if (!shared.documents.length) return;
  drawAll();
  if (key && kindOfMark[markOf(key)] && piecesOf(key).length) showWords(state.open, key);
}

start();
