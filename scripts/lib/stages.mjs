/** Time since `then`, for people: `12.3 s`. */
export const seconds = (then) => `${((Date.now() - then) / 1000).toFixed(1)} s`;

/** Works off `items` with at most `size` at the same time. */
export async function inPool(size, items, work) {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: size }, worker));
}
