/** What Slack accepts. `hard` refuses the payload; `ours` is where we stop, so that it never does. */

export const hard = {
  /** https://docs.slack.dev/reference/block-kit/blocks */
  blocksInMessage: 50,
  blocksInView: 100,
  /** https://docs.slack.dev/reference/methods/chat.postMessage#truncating */
  messageText: 40_000,
  /** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
  textObject: 3_000,
  /** https://docs.slack.dev/reference/block-kit/blocks/header-block */
  header: 150,
  /** https://docs.slack.dev/reference/block-kit/blocks/context-block */
  contextElements: 10,
  /** https://docs.slack.dev/reference/block-kit/blocks/actions-block */
  actionsElements: 25,
  /** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
  buttonText: 75,
  buttonValue: 2_000,
  buttonUrl: 3_000,
  /** https://docs.slack.dev/reference/block-kit/block-elements */
  actionId: 255,
  blockId: 255,
  /** https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
  optionText: 75,
  optionValue: 150,
  /** https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element */
  selectOptions: 100,
  placeholder: 150,
  /** https://docs.slack.dev/reference/block-kit/blocks/image-block */
  altText: 2_000,
  /** https://docs.slack.dev/reference/block-kit/blocks/input-block */
  inputLabel: 2_000,
  inputHint: 2_000,
  /** https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
  inputInitial: 3_000,
  /** https://docs.slack.dev/reference/views/modal-views */
  viewTitle: 24,
  viewSubmit: 24,
  callbackId: 255,
  privateMetadata: 3_000,
  /**
   * Undocumented: the whole `blocks` value, counted as JSON; beyond it `msg_blocks_too_long`.
   * Reported as about 13,200–13,297: https://github.com/slackapi/bolt-js/issues/2509
   */
  blocksJson: 13_200,
} as const;

export const ours = {
  blocksInMessage: 30,
  /** Characters of the whole `blocks` value as JSON. */
  blocksJson: 10_000,
  /** A quotation or a line of a finding; what is cut off is counted behind it. */
  quote: 700,
  line: 900,
  receipt: 900,
  /** A paragraph of running text. */
  paragraph: 2_800,
} as const;

export const timing = {
  /** https://docs.slack.dev/apis/events-api#responding */
  acknowledgeWithinMs: 3_000,
  /** https://docs.slack.dev/authentication/verifying-requests-from-slack, on both sides of now */
  signatureWindowSeconds: 300,
  /** https://docs.slack.dev/apis/web-api/rate-limits: one message a second in a channel */
  postEveryMs: 1_000,
  /** Waiting our turn in a channel for longer than this is handed back to the queue. */
  longestTurnMs: 3_000,
  /** No answer from the Web API by then counts as a lost response. */
  responseWithinMs: 10_000,
} as const;
