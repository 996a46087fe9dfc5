// The playground's page: shows what the server sends, sends what is typed and pressed. Everything of
// ours arrives drawn and escaped by the server; what a person wrote is set as text, never as markup.
const setup = JSON.parse(document.getElementById('setup').textContent);
const list = document.getElementById('messages');
const composer = document.getElementById('composer');
const field = composer.elements.namedItem('text');
const messages = new Map();
const remembered = (name, fallback) => localStorage.getItem(`claimdesk-${name}`) ?? fallback;
const state = {
  channel: remembered('channel', setup.channels[0].id),
  skin: remembered('skin', 'slack'),
  inspected: undefined,
};
if (!setup.channels.some(({ id }) => id === state.channel)) state.channel = setup.channels[0].id;

function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

// Messages -----------------------------------------------------------------------------------

const reactions = {
  reading: ['👀', 'being read'],
  replied: ['💬', 'replied'],
  nothing: ['🏁', 'nothing to say'],
};
const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
const moments = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

function who(message) {
  const ours = message.author === 'claimdesk';
  const line = element('div', { class: 'who' }, element('b', {}, ours ? 'Claimdesk' : 'You'));
  if (ours) line.append(element('span', { class: 'app' }, 'APP'));
  const at = new Date(message.at);
  line.append(element('time', { class: 'at', datetime: message.at }, clock.format(at)));
  if (message.edited) line.append(element('span', { class: 'edited' }, '(edited)'));
  return line;
}

function written(message) {
  const said = element('div', { class: 'said' }, message.text);
  const long = message.text.length > 420 || message.text.split('\n').length > 6;
  if (!long) return [said];
  said.classList.add('long');
  const more = element('button', { class: 'more', type: 'button' }, 'Show all');
  more.addEventListener('click', () => {
    more.textContent = said.classList.toggle('whole') ? 'Show less' : 'Show all';
  });
  return [said, more];
}

function drawn(message) {
  const skin = message.drawn?.[state.skin];
  if (skin === undefined) return [element('div', { class: 'said' }, message.text)];
  const holder = element('div', { class: 'drawn' });
  holder.innerHTML = skin.html;
  for (const time of holder.querySelectorAll('time[datetime]')) {
    time.textContent = moments.format(new Date(time.getAttribute('datetime')));
  }
  const inspect = element('button', { class: 'inspect', type: 'button' }, 'Inspect');
  inspect.addEventListener('click', () => {
    show(message.id);
    document.querySelector('.inspector').classList.add('open');
  });
  return [inspect, holder];
}

function draw(message) {
  const ours = message.author === 'claimdesk';
  const body = element('div', { class: 'body' }, who(message));
  body.append(...(ours ? drawn(message) : written(message)));
  const [emoji, meaning] = reactions[message.reaction] ?? [];
  if (emoji !== undefined) {
    body.append(
      element('span', { class: 'reaction', title: `Claimdesk: ${meaning}` }, `${emoji} 1`),
    );
  }
  const classes = ['message', ours && 'ours', message.ephemeral && 'only-you'];
  if (message.id === state.inspected) classes.push('inspected');
  return element(
    'article',
    { class: classes.filter(Boolean).join(' '), id: message.id, 'data-message': message.id },
    element('div', { class: 'avatar', 'aria-hidden': 'true' }, ours ? 'C' : 'Y'),
    body,
  );
}

function working() {
  const dots = element('span', { class: 'dots', 'aria-hidden': 'true' });
  dots.append(element('i'), element('i'), element('i'));
  return element('div', { class: 'working', role: 'status' }, dots, 'Claimdesk is reading …');
}

/** A message stands under the first message of its thread, whatever it answered in it. */
function rootOf(message) {
  const above = message.thread === undefined ? undefined : messages.get(message.thread);
  return above === undefined || above === message ? message : rootOf(above);
}

function drawThread(root) {
  const answers = [...messages.values()].filter((m) => m !== root && rootOf(m) === root);
  const waiting = root.reaction === 'reading' || root.sending;
  const parts = [draw(root)];
  if (answers.length > 0 || waiting) {
    const thread = element('div', { class: 'thread' }, ...answers.map(draw));
    if (waiting) thread.append(working());
    parts.push(thread);
  }
  const section = element('section', { 'data-root': root.id }, ...parts);
  return section;
}

function redraw(id, isNew) {
  const message = messages.get(id);
  const root = rootOf(message);
  if (root.channel !== state.channel) return countUnread(root.channel);
  const there = list.querySelector(`[data-root="${root.id}"]`);
  const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 160;
  const section = drawThread(root);
  if (there === null) list.append(section);
  else there.replaceWith(section);
  document.getElementById('empty').hidden = true;
  if (isNew && (atEnd || message.author === 'person')) settle(section, message);
}

/** The newest answer comes into view from its start: a long reply is read from the top. */
function settle(section, message) {
  const target = section.querySelector(`[data-message="${message.id}"]`) ?? section;
  const tall = target.offsetHeight > list.clientHeight;
  target.scrollIntoView({ block: tall ? 'start' : 'nearest' });
  if (section === list.lastElementChild && !tall) list.scrollTop = list.scrollHeight;
}

function redrawAll() {
  document.body.querySelector('.centre').dataset.skin = state.skin;
  const roots = [...messages.values()].filter(
    (m) => rootOf(m) === m && m.channel === state.channel,
  );
  list.replaceChildren(...roots.map(drawThread));
  document.getElementById('empty').hidden = roots.length > 0;
  list.scrollTop = list.scrollHeight;
  for (const button of document.querySelectorAll('[data-skin-choice]')) {
    button.setAttribute('aria-pressed', String(button.dataset.skinChoice === state.skin));
  }
  for (const button of document.querySelectorAll('[data-channel]')) {
    const current = button.dataset.channel === state.channel;
    button.setAttribute('aria-current', String(current));
    if (current) button.querySelector('.count')?.remove();
  }
  const channel = setup.channels.find(({ id }) => id === state.channel) ?? setup.channels[0];
  document.getElementById('channel-name').textContent = channel.name;
  document.getElementById('channel-about').textContent = channel.about;
  field.placeholder = channel.placeholder;
  field.setAttribute('aria-label', `Message in ${channel.name}`);
}

function countUnread(channel) {
  const button = document.querySelector(`[data-channel="${CSS.escape(channel)}"]`);
  if (button === null || button.querySelector('.count') !== null) return;
  button.append(element('span', { class: 'count' }, 'new'));
}

// Inspector ----------------------------------------------------------------------------------

function show(id) {
  state.inspected = id;
  for (const each of list.querySelectorAll('.message')) {
    each.classList.toggle('inspected', each.dataset.message === id);
  }
  inspect();
}

function inspect() {
  const skin = messages.get(state.inspected)?.drawn?.[state.skin];
  const panel = document.getElementById('inspected');
  document.getElementById('inspect-hint').hidden = skin !== undefined;
  panel.hidden = skin === undefined;
  if (skin === undefined) return;
  document
    .getElementById('meters')
    .replaceChildren(
      ...skin.counts.map(({ label, value, of }) =>
        element(
          'div',
          { class: 'meter' },
          element('span', {}, label),
          element('b', {}, `${value.toLocaleString()} / ${of.toLocaleString()}`),
          element('progress', { value, max: of, 'aria-label': `${label}: ${value} of ${of}` }),
        ),
      ),
    );
  document.getElementById('spoken').textContent = messages.get(state.inspected).drawn.spoken;
  document.getElementById('payload').textContent = skin.payload;
}

// Sending ------------------------------------------------------------------------------------

function toast(text) {
  const old = document.querySelector('.toast');
  old?.remove();
  const made = element('div', { class: 'toast', role: 'status' }, text);
  document.body.append(made);
  setTimeout(() => made.remove(), 4000);
}

async function send(path, body) {
  const isFile = body instanceof FormData;
  const response = await fetch(path, {
    method: 'POST',
    ...(isFile ? {} : { headers: { 'content-type': 'application/json' } }),
    body: isFile ? body : JSON.stringify(body),
  }).catch(() => undefined);
  const answer = await response?.json().catch(() => ({}));
  if (response?.ok) return answer;
  toast(answer?.error ?? 'The server could not be reached.');
  return undefined;
}

async function write(text, mode, options) {
  const channel = setup.channels.find(({ id }) => id === state.channel);
  return send('chat/messages', {
    channel: state.channel,
    text,
    mode: mode ?? channel.mode,
    options,
  });
}

async function press(control, picked) {
  const message = control.closest('[data-message]').dataset.message;
  control.disabled = true;
  const { action, value = '' } = control.dataset;
  const answer = await send('chat/actions', { message, action, value, picked });
  control.disabled = false;
  if (control.tagName === 'SELECT') control.value = '';
  if (answer?.form) openForm(answer.form, answer);
}

function openForm(form, { channel, thread }) {
  const dialog = document.getElementById('dialog');
  const fields = form.fields.map((each) => {
    const name = each.name;
    const common = { name, required: each.required };
    const input =
      each.kind === 'choice'
        ? element(
            'select',
            common,
            ...(each.options ?? []).map((o) => element('option', { value: o.value }, o.label)),
          )
        : each.kind === 'paragraph'
          ? element('textarea', { ...common, rows: 4 })
          : element('input', common);
    if (each.value !== undefined) input.value = each.value;
    const hint = each.hint === undefined ? [] : [element('small', {}, each.hint)];
    return element('label', {}, each.label, ...hint, input);
  });
  const cancel = element('button', { type: 'button', class: 'button' }, 'Cancel');
  cancel.addEventListener('click', () => dialog.close());
  const body = element(
    'form',
    { method: 'dialog' },
    element('h2', {}, form.title),
    ...fields,
    element(
      'div',
      { class: 'row' },
      cancel,
      element('button', { class: 'button primary' }, form.submit),
    ),
  );
  body.addEventListener('submit', async () => {
    const filled = Object.fromEntries(new FormData(body));
    const next = await send('chat/forms', {
      form: form.form,
      value: form.value,
      channel,
      thread,
      fields: filled,
    });
    if (next?.form) openForm(next.form, { channel, thread });
  });
  dialog.replaceChildren(body);
  dialog.showModal();
}

async function attach(file) {
  const body = new FormData();
  body.set('file', file);
  body.set('channel', state.channel);
  await send('chat/files', body);
}

// Wiring -------------------------------------------------------------------------------------

composer.addEventListener('submit', async (event) => {
  event.preventDefault();
  const text = field.value.trim();
  if (text === '') return;
  field.value = '';
  grow();
  if ((await write(text)) === undefined && field.value === '') field.value = text;
});
field.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    composer.requestSubmit();
  }
});
function grow() {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}
field.addEventListener('input', grow);
composer.elements.namedItem('file').addEventListener('change', (event) => {
  const [file] = event.target.files;
  if (file) void attach(file);
  event.target.value = '';
});
composer.addEventListener('dragover', (event) => {
  event.preventDefault();
  composer.classList.add('dropping');
});
composer.addEventListener('dragleave', () => composer.classList.remove('dropping'));
composer.addEventListener('drop', (event) => {
  composer.classList.remove('dropping');
  const [file] = event.dataTransfer.files;
  if (file === undefined) return;
  event.preventDefault();
  void attach(file);
});

list.addEventListener('click', (event) => {
  const control = event.target.closest('button[data-action]');
  if (control !== null) return void press(control);
  const message = event.target.closest('.message.ours');
  if (message !== null && event.target.closest('a, button, select') === null)
    show(message.dataset.message);
});
list.addEventListener('change', (event) => {
  const choice = event.target.closest('select[data-action]');
  if (choice !== null && choice.value !== '') void press(choice, choice.value);
});

function choose(name, value) {
  state[name] = value;
  localStorage.setItem(`claimdesk-${name}`, value);
  redrawAll();
  inspect();
}
function setTheme(theme) {
  localStorage.setItem('claimdesk-theme', theme);
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  for (const button of document.querySelectorAll('[data-theme-choice]')) {
    button.setAttribute('aria-pressed', String(button.dataset.themeChoice === theme));
  }
}
const closePanels = () =>
  document.querySelectorAll('.side, .inspector').forEach((panel) => panel.classList.remove('open'));

document.addEventListener('click', async (event) => {
  const target = event.target.closest('button');
  if (target === null) return;
  const { channel, skinChoice, themeChoice, sample, copy, command, toggle } = target.dataset;
  if (channel !== undefined) choose('channel', channel);
  if (skinChoice !== undefined) choose('skin', skinChoice);
  if (themeChoice !== undefined) setTheme(themeChoice);
  if (copy !== undefined) {
    await navigator.clipboard.writeText(
      copy === 'payload' ? document.getElementById('payload').textContent : setup.copy[copy],
    );
    toast('Copied.');
  }
  if (sample !== undefined) {
    const channelNow = setup.channels.find(({ id }) => id === state.channel);
    if (channelNow.samples === false) choose('channel', setup.channels[0].id);
    await write(setup.samples[sample].text, 'check', { 'min-signal': 'weak' });
  }
  if (command !== undefined) {
    const channelNow = setup.channels.find(({ id }) => id === state.channel);
    if (channelNow.digest === false) choose('channel', setup.channels[0].id);
    await write(command, 'message');
  }
  if (toggle !== undefined) document.querySelector(toggle).classList.toggle('open');
  else if (channel !== undefined || sample !== undefined || command !== undefined) closePanels();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closePanels();
});

const stream = new EventSource('chat/events');
stream.addEventListener('message', ({ data }) => {
  const message = JSON.parse(data);
  const before = messages.get(message.id);
  messages.set(message.id, message);
  const root = rootOf(message);
  redraw(message.id, before === undefined);
  const isNews = before === undefined && message.author === 'claimdesk' && !message.ephemeral;
  if (isNews && root.channel === state.channel) {
    show(message.id);
  } else if (state.inspected === message.id) inspect();
});

setTheme(remembered('theme', 'auto'));
redrawAll();
grow();
