/**
 * What Discord accepts, in one place, each with its page of documentation; `our*` are the tighter
 * figures that we keep to, so that a reply reads well and a change of theirs does not break us.
 * Lengths are counted in UTF-16 code units, which is never less than what Discord counts.
 */
const docs = 'https://discord.com/developers/docs';

export const limits = {
  /** All text of one message with components. */
  messageText: { max: 4_000, doc: `${docs}/components/reference#text-display` },
  ourMessageText: { max: 3_500, doc: `${docs}/components/reference#text-display` },
  /** Components of one message, nested ones counted. */
  components: { max: 40, doc: `${docs}/components/reference#component-object` },
  ourComponents: { max: 30, doc: `${docs}/components/reference#component-object` },
  content: { max: 2_000, doc: `${docs}/resources/message#create-message` },
  rowButtons: { max: 5, doc: `${docs}/components/reference#action-row` },
  buttonLabel: { max: 80, doc: `${docs}/components/reference#button` },
  buttonUrl: { max: 512, doc: `${docs}/components/reference#button` },
  customId: { max: 100, doc: `${docs}/components/reference#custom-id` },
  sectionTexts: { max: 3, doc: `${docs}/components/reference#section` },
  selectOptions: { max: 25, doc: `${docs}/components/reference#string-select` },
  selectOptionText: { max: 100, doc: `${docs}/components/reference#string-select` },
  selectPlaceholder: { max: 150, doc: `${docs}/components/reference#string-select` },
  galleryItems: { max: 10, doc: `${docs}/components/reference#media-gallery` },
  altText: { max: 1_024, doc: `${docs}/components/reference#media-gallery` },
  modalTitle: { max: 45, doc: `${docs}/interactions/receiving-and-responding#modal` },
  modalFields: { max: 5, doc: `${docs}/interactions/receiving-and-responding#modal` },
  fieldLabel: { max: 45, doc: `${docs}/components/reference#label` },
  fieldHint: { max: 100, doc: `${docs}/components/reference#label` },
  inputValue: { max: 4_000, doc: `${docs}/components/reference#text-input` },
  inputPlaceholder: { max: 100, doc: `${docs}/components/reference#text-input` },
  nonce: { max: 25, doc: `${docs}/resources/message#create-message` },
  threadName: { max: 100, doc: `${docs}/resources/channel#start-thread-from-message` },
  requestBytes: { max: 25 * 1024 * 1024, doc: `${docs}/reference#uploading-files` },
  /** Page of `GET /channels/{id}/messages`. */
  historyPage: { max: 100, doc: `${docs}/resources/message#get-channel-messages` },
  commandDescription: {
    max: 100,
    doc: `${docs}/interactions/application-commands#application-command-object`,
  },
  commandName: {
    max: 32,
    doc: `${docs}/interactions/application-commands#application-command-object-application-command-naming`,
  },
  commandOptions: {
    max: 25,
    doc: `${docs}/interactions/application-commands#application-command-object`,
  },
  autocompleteChoices: {
    max: 25,
    doc: `${docs}/interactions/receiving-and-responding#interaction-response-object-autocomplete`,
  },
  /** An interaction must be answered or deferred within this time. */
  answerMs: {
    max: 3_000,
    doc: `${docs}/interactions/receiving-and-responding#interaction-callback`,
  },
  /** 401, 403 and 429 answers in 10 minutes before the address is barred. */
  invalidRequests: { max: 10_000, doc: `${docs}/topics/rate-limits#invalid-request-limit` },
  guildsPerShard: { max: 2_500, doc: `${docs}/events/gateway#sharding` },
} as const satisfies Record<string, { readonly max: number; readonly doc: string }>;
