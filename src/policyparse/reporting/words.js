// What the page was given, what it says in which language, and how a node is made of text.

const shared = JSON.parse(document.getElementById("shared").textContent);
const kinds = Object.keys(shared.tables);
const kindOfMark = Object.fromEntries(kinds.map((kind) => [shared.tables[kind].mark, kind]));

const state = {
  language: "en",
  open: 0, // the number of the document that is drawn
  kind: "targets", // the table that is drawn
  scope: "one",
  marks: new Set(["target", "milestone", "agency", "time"]), // what is highlighted
  year: "",
  agency: "",
  words: "",
  query: "",
  chosen: null, // the key of the record that is marked in the text and open in the table
};

const opened = new Map();

/** Everything about a document; its JSON is read when it is first asked for. */
function content(number) {
  if (!opened.has(number)) {
    opened.set(number, JSON.parse(document.getElementById(`document-${number}`).textContent));
  }
  return opened.get(number);
}

const byId = (id) => document.getElementById(id);

/** A word of the page in its language, its {blanks} filled in. */
function word(id, blanks = {}) {
  return shared.words[id][state.language].replace(/\{(\w+)\}/g, (_, name) => blanks[name]);
}

/** What a fixed value of a column is called; the value itself where it has no name. */
function label(column, value) {
  return shared.labels[`${column}.${value}`]?.[state.language] ?? value;
}

/** A row's cell in the page's language: as written in a document of that language, by its name in another. */
function cell(row, column) {
  return row[state.language]?.[column] ?? label(column, row.cells[column]);
}

/** An element; text among its children becomes text and nothing else. */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value === true) made.setAttribute(key, "");
    else if (value !== undefined && value !== null && value !== false) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

/** 1260000 as 1,260,000 in "126万" or "1.26 million": the same digits, the point moved. */
function readable(digits) {
  const [whole, fraction = ""] = String(digits).split(".");
  const scales = word("scales").split(",").map((scale) => [parseInt(scale, 10), scale.replace(/^\d+/, "")]);
  const [zeros, name] = scales.find(([most]) => whole.length > most) ?? [0, ""];
  const at = whole.length - zeros;
  const rest = (whole.slice(at) + fraction).replace(/0+$/, "");
  if (zeros && rest.length > 4) return grouped(whole, fraction);
  return grouped(whole.slice(0, at), zeros ? rest : fraction) + name;
}

function grouped(whole, fraction) {
  const apart = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction ? `${apart}.${fraction}` : apart;
}

function say(text) {
  byId("said").textContent = text;
}

/** The words that stand in page.html, in the page's language. */
function drawWords() {
  document.documentElement.lang = state.language;
  const other = Object.keys(shared.words.language).find((code) => code !== state.language);
  byId("language").textContent = shared.words.language[other];
  byId("language").lang = other;
  for (const one of document.querySelectorAll("[data-word]")) one.textContent = word(one.dataset.word);
  for (const one of document.querySelectorAll("[data-name]")) one.setAttribute("aria-label", word(one.dataset.name));
  const search = byId("search");
  search.placeholder = word(shared.documents.length > 1 ? "search_all" : "search_one");
  search.setAttribute("aria-label", search.placeholder);
  byId("agency").placeholder = word("any_agency");
  byId("words").placeholder = word("any_words");
  if (!shared.title) byId("title").textContent = word("title");
}
