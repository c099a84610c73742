import { dayInSeoul, daysBetween } from '../../pictures/rights.ts';
import { timeOf } from '../../../workflow/public.ts';
import type { Finding, Rule } from '../finding.ts';

/** Time enough to ask for more. */
const soon = 30;

/** The rights to a picture do not end right after it is published. That they have ended is an error of its own. */
export const rights: Rule = {
  name: 'rights',
  check: (_, { media, now, pictures }) =>
    pictures.flatMap((picture): Finding[] => {
      const until = timeOf(media.get(picture.media)?.rightsExpireOn);
      if (until === null) return [];
      const left = daysBetween(now, until);
      if (left < 0 || left > soon) return [];
      return [
        {
          level: 'warning',
          path: picture.path,
          label: [picture.place.ko, picture.place.en],
          message: [
            `사진 사용 권리가 ${dayInSeoul(until)}에 끝납니다(${left}일 남음).`,
            `The rights to the picture end on ${dayInSeoul(until)} (${left} days left).`,
          ],
          detail: `${picture.media} ${dayInSeoul(until)}`,
        },
      ];
    }),
};
