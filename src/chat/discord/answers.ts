import { InteractionResponseType, InteractionType, MessageFlags, Routes } from 'discord.js';
import type { APIInteraction } from 'discord.js';
import type { Answer } from '../port.ts';
import { line, type Reply } from '../reply.ts';
import type { Api, Logger } from './api.ts';
import { codeOf, codes } from './failures.ts';
import { markIn } from './mark.ts';
import { renderForm } from './modal.ts';
import { noMentions, render, type Rendered } from './render.ts';
import { rawFiles } from './sink.ts';

/** What people read when an answer could not be given as usual. */
export const words = {
  notStored: 'Claimdesk could not note this down. Try again in a minute.',
  tooLate: 'That took too long to open. Press it once more.',
  notOurs: 'That is no longer in use. Ask for the check again with /checkarticle.',
  noted: 'Noted.',
};

/** Leaves two of Discord's 3 s for the way there. */
export const deferAfterMs = 1_000;

export interface AnswerOptions {
  readonly api: Api;
  readonly applicationId: string;
  readonly logger: Logger;
  readonly deferAfterMs?: number | undefined;
}

/** Answers one interaction within Discord's 3 s: in full when the handler is quick, else deferred first. */
export function interactionAnswers(options: AnswerOptions) {
  const { api, logger } = options;

  async function callback(interaction: APIInteraction, body: object, rendered?: Rendered) {
    await api.call(
      'answer',
      'POST',
      Routes.interactionCallback(interaction.id, interaction.token),
      {
        withoutToken: true,
        body,
        ...(rendered === undefined ? {} : { files: rawFiles(rendered) }),
      },
    );
  }

  async function followUp(interaction: APIInteraction, reply: Reply, isFirst: boolean) {
    const rendered = render(reply, { ephemeral: true });
    const hook = Routes.webhook(options.applicationId, interaction.token);
    await api.call(
      'answer',
      isFirst ? 'PATCH' : 'POST',
      isFirst ? `${hook}/messages/@original` : hook,
      {
        withoutToken: true,
        body: rendered.payload,
        files: rawFiles(rendered),
      },
    );
  }

  async function updateLater(interaction: APIInteraction, reply: Reply) {
    const rendered = render(reply, keptMark(interaction));
    const hook = Routes.webhookMessage(options.applicationId, interaction.token, '@original');
    await api.call('answer', 'PATCH', hook, {
      withoutToken: true,
      body: rendered.payload,
      files: rawFiles(rendered),
    });
  }

  function keptMark(interaction: APIInteraction) {
    const mark =
      'message' in interaction && interaction.message !== undefined
        ? markIn(interaction.message)
        : undefined;
    return mark === undefined ? {} : { mark };
  }

  /** A control or a modal on a message of ours can be answered without showing anything. */
  const isOnMessage = (interaction: APIInteraction) =>
    interaction.type === InteractionType.MessageComponent ||
    (interaction.type === InteractionType.ModalSubmit && interaction.message !== undefined);

  async function answerAtOnce(interaction: APIInteraction, answer: Answer): Promise<void> {
    if (answer.form !== undefined && interaction.type !== InteractionType.ModalSubmit)
      return callback(interaction, {
        type: InteractionResponseType.Modal,
        data: renderForm(answer.form),
      });
    if (answer.update !== undefined && isOnMessage(interaction)) {
      const rendered = render(answer.update, keptMark(interaction));
      const type = InteractionResponseType.UpdateMessage;
      await callback(interaction, { type, data: rendered.payload }, rendered);
      if (answer.reply !== undefined) await followUp(interaction, answer.reply, false);
      return;
    }
    if (answer.reply === undefined && isOnMessage(interaction))
      return callback(interaction, { type: InteractionResponseType.DeferredMessageUpdate });
    const reply = answer.reply ?? answer.update ?? line(words.noted);
    const rendered = render(reply, { ephemeral: true });
    const type = InteractionResponseType.ChannelMessageWithSource;
    await callback(interaction, { type, data: rendered.payload }, rendered);
  }

  async function defer(interaction: APIInteraction): Promise<void> {
    await callback(
      interaction,
      isOnMessage(interaction)
        ? { type: InteractionResponseType.DeferredMessageUpdate }
        : {
            type: InteractionResponseType.DeferredChannelMessageWithSource,
            data: { flags: MessageFlags.Ephemeral, allowed_mentions: noMentions },
          },
    );
  }

  async function answerDeferred(interaction: APIInteraction, answer: Answer): Promise<void> {
    const isOn = isOnMessage(interaction);
    if (answer.update !== undefined && isOn) await updateLater(interaction, answer.update);
    const reply =
      answer.form === undefined
        ? (answer.reply ?? (isOn ? undefined : (answer.update ?? line(words.noted))))
        : line(words.tooLate);
    if (reply !== undefined) await followUp(interaction, reply, !isOn);
  }

  /** Too late, or answered already by a try whose response was lost: nothing is left to do. */
  async function settle(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      const code = codeOf(error);
      if (code === codes.alreadyAnswered) return;
      logger.warn({ code, error: String(error) }, 'an interaction was not answered');
    }
  }

  return {
    /** Never rejects: the person sees what went wrong, the log says why. */
    async answer(interaction: APIInteraction, handled: Promise<Answer>): Promise<void> {
      const outcome = handled.catch((error: unknown): Answer => {
        logger.error({ error: String(error) }, 'an interaction could not be stored');
        return { reply: line(words.notStored) };
      });
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<'late'>((resolve) => {
        timer = setTimeout(resolve, options.deferAfterMs ?? deferAfterMs, 'late');
      });
      const first = await Promise.race([outcome, late]);
      clearTimeout(timer);
      if (first !== 'late') return settle(answerAtOnce(interaction, first));
      await settle(defer(interaction));
      await settle(answerDeferred(interaction, await outcome));
    },
    callback: (interaction: APIInteraction, body: object) => settle(callback(interaction, body)),
  };
}
