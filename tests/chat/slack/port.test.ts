import { createSlack } from '../../../src/chat/slack/index.ts';
import { tenantOf } from '../../../src/chat/slack/thread-ref.ts';
import { slackDouble } from '../../doubles/slack/slack-double.ts';
import { chatPortContract, type PortAbilities } from '../port.contract.ts';
import { slackRig } from './rig.ts';

const everything: PortAbilities = {
  redelivers: true,
  losesResponses: true,
  limitsRates: true,
  refusesPermission: true,
  commands: true,
  controls: true,
  forms: true,
  reactions: true,
  files: true,
};

chatPortContract('Slack over Socket Mode', everything, async () => {
  const double = await slackDouble();
  const slack = createSlack({
    botToken: double.botToken,
    appToken: double.appToken,
    apiUrl: double.apiUrl,
  });
  return slackRig(double, slack, tenantOf(double.world.teamId));
});

chatPortContract('Slack over HTTP', everything, async () => {
  const double = await slackDouble();
  const slack = createSlack({
    botToken: double.botToken,
    signingSecret: double.signingSecret,
    apiUrl: double.apiUrl,
    port: 0,
  });
  return slackRig(double, slack, tenantOf(double.world.teamId));
});
