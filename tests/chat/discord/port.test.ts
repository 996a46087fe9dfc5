import { chatPortContract } from '../port.contract.ts';
import { openRig } from './rig.ts';

chatPortContract(
  'Discord',
  {
    redelivers: true,
    losesResponses: true,
    limitsRates: true,
    refusesPermission: true,
    commands: true,
    controls: true,
    forms: true,
    reactions: true,
    files: true,
    speaksApart: false,
  },
  () => openRig(),
);
