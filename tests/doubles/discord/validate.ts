/** What Discord checks in a message, a modal and a command list, written from its documentation. */

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Collects problems as Discord would list them. */
interface Ledger {
  readonly problems: string[];
  readonly customIds: Set<string>;
  readonly ids: Set<number>;
  readonly attachments: ReadonlySet<string>;
  components: number;
  units: number;
}

function length(
  ledger: Ledger,
  where: string,
  value: unknown,
  min: number,
  max: number,
): value is string {
  if (typeof value !== 'string') {
    ledger.problems.push(`${where}: This field is required`);
    return false;
  }
  const size = value.trim().length;
  if (size < min || size > max)
    ledger.problems.push(`${where}: Must be between ${min} and ${max} in length (is ${size}).`);
  return true;
}

function customId(ledger: Ledger, component: Json): void {
  if (!length(ledger, 'custom_id', component['custom_id'], 1, 100)) return;
  const id = String(component['custom_id']);
  if (ledger.customIds.has(id)) ledger.problems.push('Component custom id cannot be duplicated');
  ledger.customIds.add(id);
}

function identity(ledger: Ledger, component: Json): void {
  const id = component['id'];
  if (id === undefined) return;
  if (typeof id !== 'number' || !Number.isInteger(id) || id < 0 || id > 2 ** 31 - 1)
    ledger.problems.push('id: int32 value should be between 0 and 2147483647');
  else if (ledger.ids.has(id)) ledger.problems.push('id: Component id must be unique');
  else ledger.ids.add(id);
}

function button(ledger: Ledger, component: Json): void {
  length(ledger, 'label', component['label'], 1, 80);
  if (component['style'] !== 5) return customId(ledger, component);
  const url = component['url'];
  if (!length(ledger, 'url', url, 1, 512)) return;
  if (!/^(https?|discord):\/\//.test(String(url)))
    ledger.problems.push('url: Not a well formed URL.');
  if ('custom_id' in component)
    ledger.problems.push('A custom id and url cannot both be specified');
}

function select(ledger: Ledger, component: Json): void {
  customId(ledger, component);
  if (component['placeholder'] !== undefined)
    length(ledger, 'placeholder', component['placeholder'], 0, 150);
  const options = list(component['options']);
  if (options.length < 1 || options.length > 25)
    ledger.problems.push('options: Must be between 1 and 25 in length.');
  for (const option of options) {
    length(ledger, 'option label', option['label'], 1, 100);
    length(ledger, 'option value', option['value'], 1, 100);
  }
  const values = options.map((option) => option['value']);
  if (new Set(values).size !== values.length)
    ledger.problems.push('options: The specified option value is already used');
}

function row(ledger: Ledger, component: Json): void {
  const inside = list(component['components']);
  const selects = inside.filter(({ type }) => type === 3).length;
  if (inside.length < 1 || inside.length > 5 || (selects > 0 && inside.length > 1))
    ledger.problems.push('action row: Must be between 1 and 5 in length.');
  inside.forEach((child) => walk(ledger, child, [2, 3]));
}

function gallery(ledger: Ledger, component: Json): void {
  const items = list(component['items']);
  if (items.length < 1 || items.length > 10) ledger.problems.push('items: 1 to 10');
  for (const item of items) {
    if (item['description'] !== undefined)
      length(ledger, 'description', item['description'], 1, 1_024);
    const url = isObject(item['media']) ? item['media']['url'] : undefined;
    if (typeof url !== 'string') ledger.problems.push('media: url is required');
    else if (url.startsWith('attachment://') && !ledger.attachments.has(url.slice(13)))
      ledger.problems.push('media: The referenced attachment was not found');
  }
}

function section(ledger: Ledger, component: Json): void {
  const texts = list(component['components']);
  if (texts.length < 1 || texts.length > 3) ledger.problems.push('section: 1 to 3 texts');
  texts.forEach((child) => walk(ledger, child, [10]));
  if (!isObject(component['accessory'])) ledger.problems.push('accessory: required');
  else walk(ledger, component['accessory'], [2, 11]);
}

function walk(ledger: Ledger, component: Json, allowed: readonly number[]): void {
  ledger.components += 1;
  identity(ledger, component);
  const type = Number(component['type']);
  if (!allowed.includes(type)) {
    ledger.problems.push(`type: Value of field "type" must be one of ${allowed.join(', ')}.`);
    return;
  }
  if (type === 1) row(ledger, component);
  if (type === 2) button(ledger, component);
  if (type === 3) select(ledger, component);
  if (type === 9) section(ledger, component);
  if (type === 12) gallery(ledger, component);
  if (type === 10 && length(ledger, 'content', component['content'], 1, 4_000))
    ledger.units += String(component['content']).length;
  if (type === 17) list(component['components']).forEach((child) => walk(ledger, child, topLevel));
}

const topLevel = [1, 9, 10, 12, 13, 14, 17];
const componentsV2 = 1 << 15;

function mentions(ledger: Ledger, body: Json): void {
  const allowed = body['allowed_mentions'];
  if (allowed === undefined) return;
  if (!isObject(allowed) || (allowed['parse'] !== undefined && !Array.isArray(allowed['parse'])))
    ledger.problems.push('allowed_mentions: Only dictionaries may be used');
}

function oldStyle(ledger: Ledger, body: Json): void {
  if (typeof body['content'] === 'string' && body['content'].trim().length > 2_000)
    ledger.problems.push('content: Must be 2000 or fewer in length.');
  list(body['components']).forEach((child) => walk(ledger, child, [1]));
}

function newStyle(ledger: Ledger, body: Json): void {
  for (const field of ['content', 'embeds', 'poll', 'sticker_ids'])
    if (body[field] !== undefined && body[field] !== null)
      ledger.problems.push(`${field}: cannot be used with MESSAGE_FLAG IS_COMPONENTS_V2`);
  const components = list(body['components']);
  if (components.length === 0) ledger.problems.push('components: Must be 1 or more in length.');
  components.forEach((child) => walk(ledger, child, topLevel));
  if (ledger.components > 40) ledger.problems.push(`components: ${ledger.components} > 40`);
  if (ledger.units > 4_000)
    ledger.problems.push(`Displayable text size exceeds maximum size of 4000 (${ledger.units})`);
}

/** Problems of a message body; none means that Discord takes it. */
export function messageProblems(body: unknown, fileNames: readonly string[]): string[] {
  if (!isObject(body)) return ['body: Only dictionaries may be used'];
  const named = list(body['attachments']).map((attachment) => String(attachment['filename']));
  const ledger: Ledger = {
    problems: [],
    customIds: new Set(),
    ids: new Set(),
    attachments: new Set([...fileNames, ...named]),
    components: 0,
    units: 0,
  };
  mentions(ledger, body);
  const nonce = body['nonce'];
  if (nonce !== undefined && (nonce as string).length > 25)
    ledger.problems.push('nonce: Must be 25 or fewer in length.');
  if ((Number(body['flags'] ?? 0) & componentsV2) !== 0) newStyle(ledger, body);
  else oldStyle(ledger, body);
  return ledger.problems;
}

function modalField(ledger: Ledger, label: Json): void {
  if (label['type'] !== 18) ledger.problems.push('type: must be one of 18');
  length(ledger, 'label', label['label'], 1, 45);
  if (label['description'] !== undefined)
    length(ledger, 'description', label['description'], 1, 100);
  const component = label['component'];
  if (!isObject(component)) ledger.problems.push('component: required');
  else if (component['type'] === 3) select(ledger, component);
  else {
    customId(ledger, component);
    if (component['value'] !== undefined) length(ledger, 'value', component['value'], 0, 4_000);
    if (component['style'] !== 1 && component['style'] !== 2) ledger.problems.push('style: 1 or 2');
  }
}

export function modalProblems(data: unknown): string[] {
  const ledger: Ledger = {
    problems: [],
    customIds: new Set(),
    ids: new Set(),
    attachments: new Set(),
    components: 0,
    units: 0,
  };
  if (!isObject(data)) return ['data: required'];
  length(ledger, 'title', data['title'], 1, 45);
  length(ledger, 'custom_id', data['custom_id'], 1, 100);
  const fields = list(data['components']);
  if (fields.length < 1 || fields.length > 5) ledger.problems.push('components: 1 to 5');
  fields.forEach((field) => modalField(ledger, field));
  return ledger.problems;
}

function optionProblems(option: Json, problems: string[]): void {
  if (!/^[-_'\p{Ll}\p{N}]{1,32}$/u.test(String(option['name'])))
    problems.push(`name: ${String(option['name'])} is invalid`);
  const description = (option['description'] ?? '') as string;
  if (description.length < 1 || description.length > 100)
    problems.push(`description: 1 to 100 (${description})`);
  for (const text of Object.values((option['description_localizations'] ?? {}) as Json))
    if (String(text).length < 1 || String(text).length > 100)
      problems.push(`description_localizations: 1 to 100 (${String(text)})`);
  const choices = list(option['choices']);
  if (choices.length > 25) problems.push('choices: 25 or fewer');
  if ('choices' in option && option['autocomplete'] === true)
    problems.push('choices: cannot be used with autocomplete');
  const options = list(option['options']);
  if (options.length > 25) problems.push('options: 25 or fewer');
  const required = options.map((one) => one['required'] === true);
  if (required.indexOf(false) >= 0 && required.lastIndexOf(true) > required.indexOf(false))
    problems.push('options: Required options must be placed before non-required options');
  if (new Set(options.map((one) => one['name'])).size !== options.length)
    problems.push('options: names must be unique');
  options.forEach((one) => optionProblems(one, problems));
}

export function commandProblems(body: unknown): string[] {
  const problems: string[] = [];
  for (const command of list(body)) {
    if (command['type'] === 3) {
      if (!/^.{1,32}$/u.test(String(command['name']))) problems.push('name: 1 to 32');
      if (command['description']) problems.push('description: must be empty');
    } else optionProblems(command, problems);
  }
  return problems;
}
