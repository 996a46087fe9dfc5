import type { Range } from '../domain/article.ts';

/** Text that does not belong to the article, or the place where the article breaks off. */
export type Stranger =
  | { readonly kind: 'headline'; readonly range: Range; readonly titleCase: boolean }
  | { readonly kind: 'headlines'; readonly range: Range; readonly count: number }
  | { readonly kind: 'promotion' | 'cookies' | 'page' | 'colon'; readonly range: Range }
  | {
      readonly kind: 'breaks-off';
      readonly range: Range;
      readonly after: string;
      readonly certain: boolean;
    };
