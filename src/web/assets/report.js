// The report page works without this: links lead from marks to notes and back. This adds filters,
// keys, and notes that follow the reader.
const notes = [...document.querySelectorAll('.note')];
const panel = document.getElementById('notes');
const filters = document.getElementById('filters');
const keys = document.getElementById('keys');
const closed = new Set(['verified', 'needs-correction', 'inconclusive', 'false-alarm']);
let current;

for (const time of document.querySelectorAll('time[datetime]')) {
  const iso = time.getAttribute('datetime');
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) continue;
  const style =
    iso.length > 10
      ? { dateStyle: 'medium', timeStyle: 'short' }
      : { dateStyle: 'medium', timeZone: 'UTC' };
  time.textContent = new Intl.DateTimeFormat(undefined, style).format(at);
}
for (const each of document.querySelectorAll('[data-do], #filters')) each.hidden = false;

const marksOf = (number) => document.querySelectorAll(`mark[data-numbers~="${number}"]`);
const shownNotes = () => notes.filter((note) => !note.hidden);

/** Marks one flag as the one being read, in the text and beside it. */
function setCurrent(note) {
  if (current === note) return;
  for (const each of document.querySelectorAll('.current')) each.classList.remove('current');
  current = note;
  if (note === undefined) return;
  note.classList.add('current');
  for (const mark of marksOf(note.dataset.number)) mark.classList.add('current');
}

const panelScrolls = () => panel.scrollHeight > panel.clientHeight + 4;
function bringNote(note) {
  if (!panelScrolls()) return;
  const room = filters?.offsetHeight ?? 0;
  const top = note.offsetTop - panel.offsetTop - room - 10;
  panel.scrollTo({ top, behavior: 'auto' });
}

/** To a flag: its place in the text in the middle, its note beside it. */
function go(note) {
  if (note === undefined) return;
  setCurrent(note);
  held = performance.now() + 600;
  document.getElementById(`mark-${note.dataset.number}`)?.scrollIntoView({ block: 'center' });
  if (panelScrolls()) bringNote(note);
  note.focus({ preventScroll: panelScrolls() });
}

function step(by) {
  const shown = shownNotes();
  const inText = [...shown].sort((a, b) => placeOf(a) - placeOf(b));
  const at = inText.indexOf(current);
  go(inText[at < 0 ? (by > 0 ? 0 : inText.length - 1) : at + by]);
}
function placeOf(note) {
  const mark = document.getElementById(`mark-${note.dataset.number}`);
  return mark === null ? Infinity : mark.getBoundingClientRect().top;
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a.reference, a.number, .note footer a[href^="#mark-"]');
  if (link !== null) {
    event.preventDefault();
    go(link.closest('.note') ?? document.getElementById(`note-${link.dataset.number}`));
    return;
  }
  const mark = event.target.closest('mark');
  if (mark !== null) go(document.getElementById(`note-${mark.dataset.numbers.split(' ')[0]}`));
  const task = event.target.closest('[data-do]')?.dataset.do;
  if (task === 'print') window.print();
  if (task === 'keys') keys.showModal();
  if (event.target.closest('.menu') === null)
    document.querySelector('.menu[open]')?.removeAttribute('open');
});

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input, select, textarea, dialog') !== null) return;
  if (event.key === 'j') step(1);
  if (event.key === 'k') step(-1);
  if (event.key === '?') keys.showModal();
});

// While the text scrolls, the note of the first mark in view comes along.
let held = 0;
let asked = false;
function follow() {
  asked = false;
  const writing = (document.activeElement?.closest('#notes :is(form, summary)') ?? null) !== null;
  if (writing || performance.now() < held || !panelScrolls()) return;
  const line = window.innerHeight * 0.35;
  let best;
  for (const note of shownNotes()) {
    const top = placeOf(note);
    if (
      top > 0 &&
      top < window.innerHeight * 0.8 &&
      (best === undefined || Math.abs(top - line) < best.off)
    ) {
      best = { note, off: Math.abs(top - line) };
    }
  }
  if (best === undefined || best.note === current) return;
  setCurrent(best.note);
  bringNote(best.note);
}
document.addEventListener(
  'scroll',
  (event) => {
    if (event.target !== document || asked) return;
    asked = true;
    requestAnimationFrame(follow);
  },
  { passive: true },
);

filters?.addEventListener('change', () => {
  const chosen = new FormData(filters);
  const signals = new Set(chosen.getAll('signal'));
  const [check, status] = [chosen.get('check'), chosen.get('status')];
  for (const note of notes) {
    const isClosed = closed.has(note.dataset.status);
    note.hidden =
      !signals.has(note.dataset.signal) ||
      (check !== '' && note.dataset.check !== check) ||
      (status === 'open' && isClosed) ||
      (status === 'closed' && !isClosed);
  }
  const shown = new Set(shownNotes().map((note) => note.dataset.number));
  for (const mark of document.querySelectorAll('mark')) {
    mark.classList.toggle(
      'out',
      !mark.dataset.numbers.split(' ').some((number) => shown.has(number)),
    );
  }
  for (const link of document.querySelectorAll('.reference')) {
    link.classList.toggle('out', !shown.has(link.dataset.number));
  }
  document.getElementById('shown').textContent =
    shown.size === notes.length ? '' : `${shown.size} of ${notes.length} shown`;
});

// Only the fields that the chosen status needs.
for (const form of document.querySelectorAll('.set-status form')) {
  const status = form.elements.namedItem('status');
  const fit = () => {
    const isFalseAlarm = status.value === 'false-alarm';
    const needs = status.selectedOptions[0]?.dataset.needs ?? '';
    form.querySelector('[data-for="false-alarm"]').hidden = !isFalseAlarm;
    form.querySelector('[data-for="evidence-or-note"]').hidden = needs !== 'evidence-or-note';
  };
  status.addEventListener('change', fit);
  fit();
}

window.addEventListener('beforeprint', () => {
  for (const each of document.querySelectorAll('.note details')) each.open = true;
});
