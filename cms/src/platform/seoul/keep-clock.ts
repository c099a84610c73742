/** The clock of the newsroom, wherever its editors' browsers are. */
export const newsroomZone = 'Asia/Seoul';

/** How far it is ahead of UTC: it has known no summer time since 1988. */
const ahead = 9 * 3_600_000;

type Scope = { Date: DateConstructor; Intl: typeof Intl };
type Options = Intl.DateTimeFormatOptions;
type Locales = Intl.LocalesArgument;

const readable = [
  'Date',
  'Day',
  'FullYear',
  'Hours',
  'Milliseconds',
  'Minutes',
  'Month',
  'Seconds',
];
const settable = ['Date', 'FullYear', 'Hours', 'Milliseconds', 'Minutes', 'Month', 'Seconds'];
const written = ['toLocaleDateString', 'toLocaleString', 'toLocaleTimeString'];

/** A time of day with the zone that it is in; without one, words are meant by the clock on the wall. */
const isZoned = /:\d{2}.*(?:z|gmt|utc|[+-]\d{2}:?\d{2})/i;
const isDay = /^\d{4}(?:-\d{2}){0,2}$/;
const isIso = /^\d{4}-\d{2}-\d{2}T[\d:.]+$/;

const inSeoul = (options: Options | undefined): Options => ({
  ...options,
  timeZone: options?.timeZone ?? newsroomZone,
});

type Method = (this: Date, ...given: unknown[]) => unknown;
const methodOf = (dates: Date, name: string) => Reflect.get(dates, name) as Method;

/** What dates say of themselves and how they are set: by the hands that Seoul's clock shows. */
function turnHands(Plain: DateConstructor): void {
  const dates = Plain.prototype;
  const handsOf = (date: Date) => new Plain(date.getTime() + ahead);
  for (const part of readable) {
    const read = methodOf(dates, `getUTC${part}`);
    Reflect.set(dates, `get${part}`, function (this: Date) {
      return read.call(handsOf(this));
    });
  }
  for (const part of settable) {
    const write = methodOf(dates, `setUTC${part}`);
    Reflect.set(dates, `set${part}`, function (this: Date, ...given: unknown[]) {
      const hands = handsOf(this);
      write.apply(hands, given);
      return this.setTime(hands.getTime() - ahead);
    });
  }
  dates.getTimezoneOffset = () => -ahead / 60_000;
  for (const name of written) {
    const write = methodOf(dates, name);
    Reflect.set(dates, name, function (this: Date, locales?: Locales, options?: Options) {
      return write.call(this, locales, inSeoul(options));
    });
  }
}

/** `Date.parse`, which takes words that name no zone for Seoul's. */
function parser(parse: DateConstructor['parse']): DateConstructor['parse'] {
  return (words) => {
    if (isZoned.test(words) || isDay.test(words)) return parse(words);
    return parse(`${words}${isIso.test(words) ? 'Z' : ' UTC'}`) - ahead;
  };
}

/** `new Date(…)`, whose hands are set by Seoul's clock. */
const maker = (Plain: DateConstructor) =>
  new Proxy(Plain, {
    construct(target, given: unknown[], kind) {
      const [first] = given;
      let moment = given;
      if (given.length > 1) moment = [target.UTC(...(given as [number, number])) - ahead];
      else if (typeof first === 'string') moment = [target.parse(first)];
      return Reflect.construct(target, moment, kind) as Date;
    },
  });

/** `Intl.DateTimeFormat`, in Seoul unless another zone is asked for. */
function formatter(Format: typeof Intl.DateTimeFormat) {
  type Given = [locales?: Locales, options?: Options];
  return new Proxy(Format, {
    construct: (target, [locales, options]: Given, kind) =>
      Reflect.construct(target, [locales, inSeoul(options)], kind) as Intl.DateTimeFormat,
    apply: (target, _, [locales, options]: Given) => new target(locales, inSeoul(options)),
  });
}

/**
 * Lets all dates of a page tell Seoul's time, as they do in a browser that is there. What is written on them is the
 * browser's own; what is stored is the same moment.
 */
export function keepSeoulsClock(scope: Scope): void {
  const { Date: Plain, Intl: words } = scope;
  turnHands(Plain);
  Plain.parse = parser(Plain.parse.bind(Plain));
  scope.Date = maker(Plain);
  // Two dates are compared by who made them.
  Plain.prototype.constructor = scope.Date;
  words.DateTimeFormat = formatter(words.DateTimeFormat);
}
