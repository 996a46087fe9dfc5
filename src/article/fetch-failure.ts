import { Unreadable } from '../domain/errors.ts';
import type { ReadLimits } from './limits.ts';
import { OutOfTime } from './within.ts';

/** What a failed request means for the person who asked; bugs stay what they are. */
export function unreadableFrom(error: unknown, host: string, limits: ReadLimits): Unreadable {
  if (error instanceof Unreadable) return error;
  if (error instanceof OutOfTime || codeOf(error) === 'ETIMEDOUT') {
    const seconds = Math.round((error instanceof OutOfTime ? error.ms : limits.connectMs) / 1000);
    return new Unreadable('timeout', { host, seconds }, { retryable: true, cause: error });
  }
  const why = certificateProblem(codeOf(error));
  const detail = why === undefined ? { host } : { host, why };
  return new Unreadable('unreachable', detail, {
    retryable: isPassing(codeOf(error)),
    cause: error,
  });
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

function certificateProblem(code: string): string | undefined {
  switch (code) {
    case 'CERT_HAS_EXPIRED':
      return 'its security certificate has expired';
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return 'its security certificate belongs to another name';
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
      return 'its security certificate is not signed by a known authority';
    default:
      return code.startsWith('ERR_SSL') || code === 'EPROTO'
        ? 'it does not speak https properly'
        : undefined;
  }
}

/** Resets, refusals and early closes may pass; a bad certificate or a malformed answer does not. */
function isPassing(code: string): boolean {
  return ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'UND_ERR_SOCKET', 'EAI_AGAIN'].includes(code);
}
