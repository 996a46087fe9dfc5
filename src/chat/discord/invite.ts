import { ApplicationIntegrationType, OAuth2Scopes, PermissionFlagsBits } from 'discord.js';

/** View, send, react, read history, open public threads, send in threads: 309237713984. */
export const permissions =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.SendMessagesInThreads;

/** And pictures in digests: 309237746752. */
export const permissionsWithFiles = permissions | PermissionFlagsBits.AttachFiles;

/** The link with which an administrator adds Claimdesk to a server. */
export function inviteLink(applicationId: string, { files = false } = {}): string {
  const link = new URL('https://discord.com/oauth2/authorize');
  link.searchParams.set('client_id', applicationId);
  link.searchParams.set('scope', [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '));
  link.searchParams.set('permissions', String(files ? permissionsWithFiles : permissions));
  return link.href;
}

/** The link with which a person adds Claimdesk to their own account: its commands, in any server. */
export function accountLink(applicationId: string): string {
  const link = new URL('https://discord.com/oauth2/authorize');
  link.searchParams.set('client_id', applicationId);
  link.searchParams.set('integration_type', String(ApplicationIntegrationType.UserInstall));
  link.searchParams.set('scope', OAuth2Scopes.ApplicationsCommands);
  return link.href;
}
