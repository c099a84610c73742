import { TZDateMini as AnyZone } from '@date-fns/tz';

import { newsroomZone } from './zone.ts';

/**
 * Stands in for `@date-fns/tz/date/mini` (next.config.ts), with which Payload writes every date of the admin: in the
 * browser's zone, unless the field stores one of its own. This one is in Seoul unless another zone is named.
 */
export class TZDateMini extends AnyZone {
  constructor(moment: Date | number | string = Date.now(), zone: string = newsroomZone) {
    // Its overloads tell the kinds of a moment apart; it takes any of them alike.
    super(moment instanceof Date ? moment : new Date(moment), zone);
  }

  static override tz(zone: string, moment: Date | number | string = Date.now()) {
    return new TZDateMini(moment, zone);
  }
}
