import { expect, it } from '@jest/globals';
import { ChatFailure } from '../../../src/chat/port.ts';
import { line } from '../../../src/chat/reply.ts';
import { openRig } from './rig.ts';

// discord.js counts refusals for the whole process: hence a file of its own.
it('stops asking before Discord bars the address', async () => {
  const rig = await openRig({ refusalsAtMost: 20 });
  rig.forbid(rig.channels[0]);
  const codes: string[] = [];
  for (let at = 0; at < 60; at += 1) {
    const place = { platform: 'discord' as const, channel: rig.channels[0] };
    await rig.sink.post(rig.tenant, place, line('x'), `k${at}`).catch((error: unknown) => {
      if (error instanceof ChatFailure) codes.push(error.code);
    });
  }
  expect(rig.double.recorded).toHaveLength(20);
  expect(codes.filter((code) => code === 'not-permitted')).toHaveLength(20);
  expect(codes.filter((code) => code === 'rate-limited')).toHaveLength(40);
  await rig.close();
});
