export const yearText = /^(1[5-9]|20)\d\d$/;

export const yearPair = /^(1[5-9]|20)\d\d[-–/](\d\d|(1[5-9]|20)\d\d)$/;

export const spanStarts = new Set([
  'since',
  'by',
  'until',
  'till',
  'before',
  'after',
  'from',
  'between',
  'through',
  'to',
]);

export const relative = new Set([
  'this',
  'last',
  'next',
  'that',
  'previous',
  'past',
  'same',
  'following',
  'each',
  'every',
  'current',
  'coming',
  'first',
  'second',
  'third',
  'fourth',
  'final',
]);

export const units = new Set([
  'year',
  'month',
  'week',
  'quarter',
  'decade',
  'season',
  'day',
  'night',
  'morning',
  'evening',
  'afternoon',
  'weekend',
  'summer',
  'winter',
  'spring',
  'autumn',
  'fall',
  'century',
  'half',
  'term',
  'session',
]);

export const weekdays = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);

export const plainDays = new Set([
  'yesterday',
  'today',
  'tomorrow',
  'tonight',
  'overnight',
  'now',
  'currently',
  'initially',
  'originally',
  'previously',
  'earlier',
  'later',
  'eventually',
  'already',
  'historically',
  'recently',
]);

export const rates = new Set([
  'annually',
  'yearly',
  'monthly',
  'weekly',
  'daily',
  'hourly',
  'apiece',
  'each',
  'annual',
]);
