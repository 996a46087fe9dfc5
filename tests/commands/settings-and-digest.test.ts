import { describe, expect, it } from '@jest/globals';
import { readDays } from '../../commands/digest.ts';
import { dispatch } from '../../commands/index.ts';
import { command, servicesDouble } from './services-double.ts';

describe('/checksettings', () => {
  it.each([
    ['someone who is no administrator', 'auto on', false, /Only an administrator/],
    ['a word it does not know', 'shout on', true, /don't know the setting 'shout'/],
    ['half a command', 'auto', true, /auto on or auto off/],
  ])('changes nothing for %s', async (_, text, isAdmin, says) => {
    const services = servicesDouble();
    const actor = { id: 'U1', isBot: false, isAdmin, isGuest: false };
    const answer = await dispatch(command('checksettings', text, {}, { actor }), services);
    expect(answer.reply?.summary).toMatch(says);
    expect(services.saved).toEqual([]);
  });
});

describe('/checkdigest', () => {
  it.each([
    ['time 07:15', { time: '07:15', enabled: true }],
    ['zone Europe/Paris', { zone: 'Europe/Paris', enabled: true }],
    ['days mon,wed', { days: [1, 3], enabled: true }],
    ['on', { enabled: true }],
    ['pause', { paused: true }],
  ])('%s is kept and shown', async (text, kept) => {
    const services = servicesDouble();
    await dispatch(command('checkdigest', text), services);
    expect(services.saved[0]?.digest).toMatchObject(kept);
  });

  it('takes several typed options at once', async () => {
    const services = servicesDouble();
    const options = { time: '06:00', days: 'sat-mon' };
    await dispatch(command('checkdigest', '', options), services);
    expect(services.saved[0]?.digest).toMatchObject({ time: '06:00', days: [1, 6, 7] });
  });

  it.each([
    ['time 25:00', /'25:00' is not one/],
    ['zone Atlantis', /'Atlantis' is not one/],
    ['days someday', /like mon-fri/],
    ['volume 11', /don't know 'volume'/],
  ])('refuses %s with an example', async (text, says) => {
    const services = servicesDouble();
    const answer = await dispatch(command('checkdigest', text), services);
    expect(answer.reply?.summary).toMatch(says);
    expect(services.saved).toEqual([]);
  });

  it('posts one now, keyed by the event that asked', async () => {
    const services = servicesDouble();
    await dispatch(command('checkdigest', 'now'), services);
    expect(services.digests).toEqual(['E1']);
  });

  it('says when there is nothing to preview', async () => {
    const answer = await dispatch(command('checkdigest', 'preview'), servicesDouble());
    expect(answer.reply?.summary).toBe('There is nothing to report.');
  });

  it.each([
    ['mon-fri', [1, 2, 3, 4, 5]],
    ['fri-mon', [1, 5, 6, 7]],
    ['Monday, Thursday', [1, 4]],
    ['never', []],
  ])('reads days: %s', (text, days) => {
    expect(readDays(text)).toEqual(days);
  });
});
