/** The clock of the newsroom, wherever its editors' browsers are. */
export const newsroomZone = 'Asia/Seoul';

/** How far it is ahead of UTC: it has known no summer time since 1988. */
const ahead = 9 * 3_600_000;

/** A date whose hands, in the browser's own zone, stand as they do in Seoul at this moment. */
export function onSeoulsFace(moment: Date): Date {
  const seoul = new Date(moment.getTime() + ahead);
  return new Date(
    seoul.getUTCFullYear(),
    seoul.getUTCMonth(),
    seoul.getUTCDate(),
    seoul.getUTCHours(),
    seoul.getUTCMinutes(),
    seoul.getUTCSeconds(),
    seoul.getUTCMilliseconds(),
  );
}

/** The moment at which Seoul's clock shows what these hands do in the browser's own zone. */
export const fromSeoulsFace = (face: Date): Date =>
  new Date(
    Date.UTC(
      face.getFullYear(),
      face.getMonth(),
      face.getDate(),
      face.getHours(),
      face.getMinutes(),
      face.getSeconds(),
      face.getMilliseconds(),
    ) - ahead,
  );
