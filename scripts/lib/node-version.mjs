const needed = [20, 20];

/** Says that Node is too old, in a sentence; `null` when it is not. */
export function oldNode(version) {
  const parts = version.split('.').map(Number);
  if (parts[0] > needed[0] || (parts[0] === needed[0] && parts[1] >= needed[1])) return null;
  return (
    'Node ' +
    needed.join('.') +
    ' 이상이 필요합니다 (지금은 ' +
    version +
    '). ' +
    'This needs Node ' +
    needed.join('.') +
    ' or newer, and this is ' +
    version +
    '.'
  );
}
