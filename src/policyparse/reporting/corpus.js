// The list of documents, and the search through all of them.

let listed = STEP;
const texts = new Map();
let hits = [];
let hit = -1;

const plain = (line) => line.cells.map((cell) => cell.map((p) => (typeof p === "string" ? p : p[0])).join("")).join("\t");

/** The text of a document as it is searched. */
function searchable(number) {
  if (!texts.has(number)) texts.set(number, content(number).lines.map(plain).join("\n").toLowerCase());
  return texts.get(number);
}

function occurrences(text, needle) {
  let count = 0;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) count += 1;
  return count;
}

/** The documents that hold the words, in their title, who and when, or text: [number, how often the text has them]. */
function matching() {
  const needle = state.query.trim().toLowerCase();
  if (!needle) return shared.documents.map((_, number) => [number, 0]);
  return shared.documents.flatMap((about, number) => {
    const count = occurrences(searchable(number), needle);
    const named = [about.title, ...about.line].join(" ").toLowerCase().includes(needle);
    return count || named ? [[number, count]] : [];
  });
}

function drawList() {
  const nav = byId("list");
  const total = shared.documents.length;
  nav.hidden = total < 2;
  document.body.classList.toggle("single", total < 2);
  if (nav.hidden) return;
  const rows = matching();
  nav.querySelector("ol").replaceChildren(...rows.slice(0, listed).map(([number, count]) => listItem(number, count)));
  const more = nav.querySelector(".more");
  more.hidden = rows.length <= listed;
  more.textContent = word("more", { count: Math.min(rows.length - listed, STEP) });
  if (!hits.length) byId("found").textContent = state.query.trim() ? word("matching", { count: rows.length, total }) : "";
}

function listItem(number, count) {
  const { title, line, lang, counts } = shared.documents[number];
  const sums = ["targets", "responsibilities"].map((kind) => `${label("table", kind)} ${counts[kind]}`).join(" · ");
  return element("li", {},
    element("button", { type: "button", "data-document": number, "aria-current": number === state.open ? "true" : null },
      element("span", { class: "title", lang, dir: "auto" }, title || word("untitled")),
      element("span", { class: "line", lang, dir: "auto" }, line.join(" · ")),
      element("span", { class: "line" }, sums, count ? element("b", {}, word("hit_count", { count })) : null)));
}

// -- the words that are searched for, marked in the open document without touching it

function rangesIn(block, needle) {
  const text = block.textContent.toLowerCase();
  const ranges = [];
  if (text.length !== block.textContent.length) return ranges; // İ becomes two letters: no position would be right
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    const range = new Range();
    range.setStart(...textAt(block, at));
    range.setEnd(...textAt(block, at + needle.length - 1, 1));
    ranges.push(range);
  }
  return ranges;
}

function textAt(block, position, after = 0) {
  const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let left = position;
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (left < node.length) return [node, left + after];
    left -= node.length;
  }
  return [block, block.childNodes.length];
}

function findInText() {
  const needle = state.query.trim().toLowerCase();
  const blocks = byId("lines").querySelectorAll("p, td");
  hits = needle ? [...blocks].flatMap((block) => rangesIn(block, needle)) : [];
  hit = -1;
  if (window.Highlight && CSS.highlights) CSS.highlights.set("found", new Highlight(...hits));
  if (hits.length) nextHit(0);
  else if (shared.documents.length < 2) byId("found").textContent = needle ? word("no_hits") : "";
}

function nextHit(by) {
  if (!hits.length) return;
  hit = (Math.max(hit, 0) + by + hits.length) % hits.length;
  byId("found").textContent = word("hits", { number: hit + 1, count: hits.length });
  if (window.Highlight && CSS.highlights) CSS.highlights.set("here", new Highlight(hits[hit]));
  reveal(hits[hit].startContainer.parentElement);
}
