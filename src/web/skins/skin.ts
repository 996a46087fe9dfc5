/** What a drawing needs to know beyond the payload. */
export interface SkinOptions {
  /** An address for a picture that travels apart from the payload. */
  readonly image?: (alt: string) => string | undefined;
  /** The action and value behind a control's own ids. */
  readonly control?: (
    id: string,
    value: string,
  ) => { readonly action: string; readonly value: string } | undefined;
}

export function controlBehind(
  { control }: SkinOptions,
  id: string,
  value: string,
): { readonly action: string; readonly value: string } {
  return control?.(id, value) ?? { action: id, value };
}
