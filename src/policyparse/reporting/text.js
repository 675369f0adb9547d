// The open document: its head, its clauses, its text with highlights.

/** "target-3" → "target": every key begins with the kind of its mark. */
const markOf = (key) => key.split("-")[0];

function drawHead() {
  const about = shared.documents[state.open];
  const { head, clauses } = content(state.open);
  document.title = `${about.title || word("untitled")} · ${shared.title ?? word("title")}`;
  const fields = Object.keys(head).flatMap((name) => {
    const value = name === "genre" ? label(name, head[name]) : head[name];
    return [element("dt", {}, label("field", name)), element("dd", { dir: "auto" }, value)];
  });
  const items = clauses.map((clause) =>
    element("li", { class: `depth-${Math.min(clause.depth, 6)}` },
      element("a", { href: `#clause-${clause.id}`, "data-clause": clause.id, lang: about.lang, dir: "auto" },
        clause.text)));
  byId("head").replaceChildren(
    element("h2", { lang: about.lang, dir: "auto" }, about.title || word("untitled")),
    element("details", { open: true }, element("summary", {}, word("metadata")), element("dl", {}, ...fields)),
    ...(items.length
      ? [element("details", {}, element("summary", {}, `${word("outline")} (${items.length})`), element("ol", {}, ...items))]
      : []));
}

/** The legend, which is also the switch of each kind of highlight. */
function drawMarks() {
  const counts = shared.documents[state.open].counts;
  const buttons = kinds.map((kind) => {
    const mark = shared.tables[kind].mark;
    return element("button", { type: "button", "data-mark": mark, "aria-pressed": String(state.marks.has(mark)) },
      element("span", { class: "sample" }, element("mark", { class: `pp-${mark}` }, word(`kind_${mark}`))),
      element("span", { class: "count" }, String(counts[kind])));
  });
  byId("marks").replaceChildren(element("span", { class: "legend" }, word("marks")), ...buttons);
}

function segment(piece) {
  if (typeof piece === "string") return piece;
  const [words, ...keys] = piece;
  return element("mark", { "data-keys": keys.join(" ") }, words);
}

function drawText() {
  const { lines } = content(state.open);
  const blocks = [];
  let rows = null;
  for (const line of lines) {
    const place = line.clause ? { id: `clause-${line.clause}`, tabindex: "-1" } : {};
    if (line.table === undefined) {
      rows = null;
      const name = line.clause ? `opens depth-${Math.min(line.clause.split("/").length, 6)}` : null;
      blocks.push(element("p", { dir: "auto", class: name, ...place }, ...line.cells[0].map(segment)));
      continue;
    }
    if (rows?.table !== line.table) {
      rows = { table: line.table, body: element("tbody", {}) };
      blocks.push(element("div", { class: "table", tabindex: "0" }, element("table", {}, rows.body)));
    }
    const cells = line.cells.map((cell) => element("td", { dir: "auto" }, ...cell.map(segment)));
    rows.body.append(element("tr", place, ...cells));
  }
  const article = byId("lines");
  article.lang = shared.documents[state.open].lang;
  article.setAttribute("aria-label", shared.documents[state.open].title || word("untitled"));
  article.replaceChildren(...blocks);
  paint();
}

/** Which pieces of the text are highlighted, and how: kinds that are switched on, records that pass the filters. */
function paint() {
  const passing = passingKeys();
  let first = true;
  for (const mark of byId("lines").querySelectorAll("mark")) {
    const keys = mark.dataset.keys.split(" ");
    const shown = keys.filter((key) => key === state.chosen || (state.marks.has(markOf(key)) && passing.has(key)));
    const classes = new Set(shown.map((key) => `pp-${markOf(key)}`));
    if (keys.includes(state.chosen)) classes.add("chosen");
    mark.className = [...classes].join(" ");
    mark.dataset.shown = shown.join(" ");
    if (shown.length) {
      mark.setAttribute("role", "button");
      mark.title = [...new Set(shown.map((key) => word(`kind_${markOf(key)}`)))].join(" · ");
      mark.tabIndex = first ? 0 : -1;
      first = false;
    } else {
      mark.removeAttribute("role");
      mark.removeAttribute("title");
      mark.removeAttribute("tabindex");
    }
  }
}

const shownMarks = () => [...byId("lines").querySelectorAll("mark[role]")];
const piecesOf = (key) => [...byId("lines").querySelectorAll("mark")].filter((m) => m.dataset.keys.split(" ").includes(key));

function reveal(node, block = "center") {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  node?.scrollIntoView({ block, behavior: calm ? "auto" : "smooth" });
}

/** Arrow keys walk from highlight to highlight; only one of them is a tab stop. */
function step(from, by) {
  const marks = shownMarks();
  const next = marks[marks.indexOf(from) + by];
  if (!next) return;
  from.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

/** The record of a highlight that was clicked: the innermost, and the next one out at each further click. */
function recordAt(mark) {
  const keys = mark.dataset.shown.split(" ").reverse();
  return keys[(keys.indexOf(state.chosen) + 1) % keys.length];
}
