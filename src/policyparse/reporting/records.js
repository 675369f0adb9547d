// The tables: which rows pass the filters, how they are drawn, and the same rows as CSV.

const STEP = 200; // rows that are drawn at a time
let limit = STEP;

const COLUMNS = {
  targets: [["indicator", (row) => cell(row, "indicator")], ["value", amount], ["time", when],
    ["baseline_year", (row) => row.cells.baseline_year]],
  milestones: [["quote", (row) => row.cells.quote], ["time", when]],
  responsibilities: [["name", (row) => cell(row, "name")], ["role", (row) => cell(row, "role")],
    ["deadline", (row) => row.cells.deadline]],
  quantities: [["quote", (row) => row.cells.quote], ["value", amount], ["role", (row) => cell(row, "role")]],
  times: [["quote", (row) => row.cells.quote], ["time", when], ["role", (row) => cell(row, "role")]],
  citations: [["title", (row) => row.cells.title], ["doc_number", (row) => row.cells.doc_number],
    ["relation", (row) => cell(row, "relation")]],
  issues: [["code", (row) => row.cells.code], ["detail", (row) => row.cells.detail], ["quote", (row) => row.cells.quote]],
};
// The first column of each table is the button that shows the words; one that is empty throughout is left out.

const SIGNS = { ">=": "≥ ", "<=": "≤ ", ">": "> ", "<": "< ", "~": "≈ " };

function amount(row) {
  const { value, value_max: most, comparator, change } = row.cells;
  const range = most === undefined ? readable(value) : `${readable(value)}–${readable(most)}`;
  const tags = ["strength", "cumulative", "annual"].filter((name) => row.cells[name]);
  const named = tags.map((name) => (row.cells[name] === true ? label("field", name) : cell(row, name)));
  const unit = cell(row, "unit") ?? "";
  const apart = unit && (/^\p{Script=Latin}/u.test(unit) || /[a-z]$/.test(range)) ? " " : "";
  return element("span", {},
    `${SIGNS[comparator] ?? ""}${change ? `${cell(row, "change")} ` : ""}${range}${apart}${unit}`,
    ...named.map((name) => element("small", {}, name)));
}

function when(row) {
  const { time_start: start, time_end: end, time_relation: relation } = row.cells;
  const time = [...new Set([start, end].filter(Boolean))].join("–");
  if (!time) return "";
  const shown = /^\d{4}(–\d{4})?$/.test(time) ? word("years", { time }) : time;
  return relation ? label("when", relation).replace("{}", shown) : shown;
}

const clauseOf = (number, id) => content(number).clauses.find((one) => one.id === id);

// -- filters

const namesOf = (row) => ["name", "canonical", "name_en"].map((name) => row.cells[name]).filter(Boolean);
const isNamed = (row, needle) => namesOf(row).some((name) => name.toLowerCase().includes(needle));

/** The clauses that an agency is responsible for. */
function clausesOf(number, needle) {
  const rows = content(number).rows.responsibilities.filter((row) => row.clause && isNamed(row, needle));
  return new Set(rows.map((row) => row.clause));
}

/** Whether a clause is one of these or lies in one of them. */
function within(clause, clauses) {
  for (let id = clause; id; id = id.includes("/") ? id.slice(0, id.lastIndexOf("/")) : null) {
    if (clauses.has(id)) return true;
  }
  return false;
}

/** The rows of a document's table that pass: the year lies in their time; the agency is named, or has their clause. */
function passing(number, kind) {
  const year = Number(state.year);
  const agency = state.agency.trim().toLowerCase();
  const words = state.words.trim().toLowerCase();
  const clauses = agency ? clausesOf(number, agency) : null;
  return content(number).rows[kind].filter((row) => {
    if (year && isDated(kind) && !(row.years && row.years[0] <= year && year <= row.years[1])) return false;
    if (agency && !(kind === "responsibilities" ? isNamed(row, agency) : within(row.clause, clauses))) return false;
    return !words || [row.cells, row[state.language] ?? {}].some((cells) =>
      Object.values(cells).some((value) => String(value).toLowerCase().includes(words)));
  });
}

const isDated = (kind) => "time_end" in shared.tables[kind].columns;
const inScope = () => (state.scope === "all" ? shared.documents.map((_, number) => number) : [state.open]);

function passingKeys() {
  return new Set(kinds.flatMap((kind) => passing(state.open, kind).map((row) => row.key)));
}

/** [document, row] of every row of the table that passes. */
const found = (kind) => inScope().flatMap((number) => passing(number, kind).map((row) => [number, row]));

function drawFilters() {
  const every = inScope().flatMap((number) => Object.values(content(number).rows).flat());
  const years = [...new Set(every.flatMap((row) => row.years ?? []))].sort((a, b) => a - b);
  const select = byId("year");
  select.replaceChildren(element("option", { value: "" }, word("any_year")),
    ...years.map((year) => element("option", { value: year }, String(year))));
  if (!years.includes(Number(state.year))) state.year = "";
  select.value = state.year;
  const agencies = inScope().flatMap((number) => content(number).rows.responsibilities.map((row) => cell(row, "name")));
  byId("agencies").replaceChildren(...[...new Set(agencies)].map((name) => element("option", { value: name })));
  byId("scope").hidden = shared.documents.length < 2;
  for (const button of byId("scope").children) {
    button.setAttribute("aria-pressed", String(button.dataset.scope === state.scope));
  }
}

// -- drawing

function drawTabs() {
  byId("tabs").replaceChildren(...kinds.map((kind) => {
    const count = inScope().reduce((sum, number) => sum + shared.documents[number].counts[kind], 0);
    const selected = kind === state.kind;
    return element("button",
      { type: "button", role: "tab", id: `tab-${kind}`, "data-kind": kind, "aria-selected": String(selected),
        "aria-controls": "table", tabindex: selected ? "0" : "-1" },
      label("table", kind), element("span", { class: "count" }, String(count)));
  }));
}

function drawTable() {
  const rows = found(state.kind);
  const total = inScope().reduce((sum, number) => sum + shared.documents[number].counts[state.kind], 0);
  byId("count").textContent = rows.length === total
    ? word("row_count", { count: total }) : word("rows_of", { count: rows.length, total });
  byId("year").disabled = !isDated(state.kind);
  const panel = byId("table");
  panel.setAttribute("aria-labelledby", `tab-${state.kind}`);
  if (!rows.length) {
    panel.replaceChildren(element("p", { class: "help" }, word("nothing")));
    return;
  }
  const more = rows.length - limit;
  const button = more > 0
    ? element("button", { type: "button", class: "more" }, word("more", { count: Math.min(more, STEP) })) : null;
  panel.replaceChildren(table(state.kind, rows.slice(0, limit)), ...(button ? [button] : []));
}

function table(kind, rows) {
  const columns = columnsOf(kind).filter(([, draw], place) => !place || rows.some(([number, row]) => draw(row, number)));
  const heads = columns.map(([name]) => name);
  const body = rows.flatMap(([number, row]) => tableRow(kind, number, row, columns));
  return element("table", {},
    element("thead", {}, element("tr", {}, ...heads.map((name) => element("th", { scope: "col", class: name }, label("field", name))))),
    element("tbody", {}, ...body));
}

function columnsOf(kind) {
  const clause = ["clause", (row, number) => clauseOf(number, row.clause)?.text];
  const document = ["document", (row, number) => shared.documents[number].title];
  return [...COLUMNS[kind], clause, ...(state.scope === "all" ? [document] : [])];
}

function tableRow(kind, number, row, columns) {
  const { lang } = shared.documents[number];
  const chosen = row.key === state.chosen && number === state.open;
  const [first, ...rest] = columns.map(([, draw]) => draw(row, number) ?? "");
  const drawn = element("tr", { "data-key": row.key, "data-document": number, class: chosen ? "chosen" : null, lang },
    element("th", { scope: "row", dir: "auto" },
      element("button", { type: "button", class: "show", "aria-expanded": String(chosen) }, first)),
    ...rest.map((value, place) => element("td", { dir: "auto", class: columns[place + 1][0] }, value)));
  if (!chosen) return [drawn];
  return [drawn, element("tr", { class: "fields" }, element("td", { colspan: columns.length }, fields(kind, number, row)))];
}

/** Every field of a record that says something. */
function fields(kind, number, row) {
  const names = Object.keys(shared.tables[kind].columns).filter((name) => name in row.cells);
  return element("dl", {}, ...names.flatMap((name) => {
    let value = row.cells[name] === true ? word("yes") : cell(row, name);
    if (name === "clause") value = clauseOf(number, value)?.path ?? value;
    return [element("dt", {}, label("field", name)), element("dd", { dir: "auto" }, String(value))];
  }));
}

// -- CSV

/** The rows that pass, with every column of Document.to_frame(kind), called as the page calls them. */
function matrix(kind) {
  const columns = shared.tables[kind].columns;
  const lines = found(kind).map(([number, row]) =>
    Object.entries(columns).map(([name, type]) => {
      if (name === "document") return shared.documents[number].id;
      const value = cell(row, name);
      if (type === "boolean") return value ? "True" : "False";
      return harmless(value === undefined ? "" : String(value), type);
    }));
  return [Object.keys(columns), ...lines];
}

/** A spreadsheet takes a text that begins like a formula for one; an apostrophe before it keeps it text. */
const harmless = (value, type) => (type === "text" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

const quoted = (value) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
const asCsv = (kind) => matrix(kind).map((line) => `${line.map(quoted).join(",")}\r\n`).join("");
const asTabs = (kind) => matrix(kind).map((line) => line.map((v) => v.replace(/\s+/g, " ")).join("\t")).join("\n");

function download() {
  const file = new Blob(["\ufeff", asCsv(state.kind)], { type: "text/csv;charset=utf-8" });
  const link = element("a", { href: URL.createObjectURL(file), download: `${state.kind}.csv` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function copy() {
  try {
    await navigator.clipboard.writeText(asTabs(state.kind));
    say(word("copied", { count: found(state.kind).length }));
  } catch {
    say(word("not_copied"));
  }
}
