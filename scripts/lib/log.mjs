/** Takes pieces of output and prints whole lines, each with the name of whoever wrote it. */
export function prefixed(name) {
  let rest = '';
  return (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    for (const line of lines) console.log(`${name.padEnd(4)} │ ${line}`);
  };
}
