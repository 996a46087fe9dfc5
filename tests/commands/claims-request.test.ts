import { describe, expect, it } from '@jest/globals';
import { readClaimsRequest } from '../../commands/claims-request.ts';

const id = '3f2a9c01';
const wish = (text: string) => readClaimsRequest(`id ${id} ${text}`, {});

describe('/claims is read', () => {
  it.each([
    ['', { kind: 'open' }],
    ['help', { kind: 'help' }],
    ['open', { kind: 'open' }],
    ['mine', { kind: 'mine' }],
    ['article the second pier', { kind: 'article', words: 'the second pier' }],
    ['search did calls rise', { kind: 'search', words: 'did calls rise' }],
    [`id #${id}`, { kind: 'claim', id }],
  ])('‘%s’', (text, asked) => {
    expect(readClaimsRequest(text, {})).toEqual(asked);
  });

  it.each([
    ['status verified https://ex.org/a', { to: 'verified', evidence: 'https://ex.org/a' }],
    ['status needs correction it is 28%', { to: 'needs-correction', note: 'it is 28%' }],
    ['status in progress', { to: 'in-progress' }],
    [
      'status false alarm quote misread: she said may',
      { to: 'false-alarm', reason: 'quote misread', note: 'she said may' },
    ],
    ['status false-alarm silly', { to: 'false-alarm', reason: 'other', note: 'silly' }],
    ['status reopened new yearbook', { to: 'reopened', reason: 'new yearbook' }],
  ])('‘%s’ as a status', (text, status) => {
    expect(wish(text)).toEqual({ kind: 'claim', id, wish: { kind: 'status', ...status } });
  });

  it.each([
    ['assign <@U2|ben>', { kind: 'assign', to: { id: 'U2', name: 'ben' } }],
    ['assign <@!99>', { kind: 'assign', to: { id: '99' } }],
    ['assign me', { kind: 'assign', to: { id: 'me' } }],
    ['note ask about the status of it', { kind: 'note', note: 'ask about the status of it' }],
    ['take', { kind: 'take' }],
  ])('‘%s’', (text, asked) => {
    expect(wish(text)).toEqual({ kind: 'claim', id, wish: asked });
  });

  it.each([
    [{ mine: true }, { kind: 'mine' }],
    [{ open: true }, { kind: 'open' }],
    [{ article: 'pier' }, { kind: 'article', words: 'pier' }],
    [{ search: 'did calls rise' }, { kind: 'search', words: 'did calls rise' }],
    [
      { id, confirm: true },
      { kind: 'claim', id, wish: { kind: 'confirm' } },
    ],
    [
      { id, note: 'ask' },
      { kind: 'claim', id, wish: { kind: 'note', note: 'ask' } },
    ],
    [
      { id, status: 'verified', note: 'https://ex.org/a seen' },
      {
        kind: 'claim',
        id,
        wish: { kind: 'status', to: 'verified', evidence: 'https://ex.org/a', note: 'seen' },
      },
    ],
  ])('with typed options %j', (options, asked) => {
    expect(readClaimsRequest('', options)).toEqual(asked);
  });

  it.each([
    'id',
    'id xyz',
    `id ${id} shout`,
    `id ${id} status great`,
    `id ${id} assign a b`,
    'article',
  ])('‘%s’ is answered with a problem', (text) => {
    expect(readClaimsRequest(text, {}).kind).toBe('problem');
  });
});
