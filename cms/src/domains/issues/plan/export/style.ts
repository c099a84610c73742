/** For paper first: black on white, every page of the list headed alike, nothing cut in two. */
export const style = `
@page { size: A4; margin: 14mm 12mm 16mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1100px; padding: 24px 20px 60px; background: #fff; color: #141312;
  font: 14px/1.55 Pretendard, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', sans-serif;
  word-break: keep-all; overflow-wrap: anywhere; }
header { display: flex; flex-wrap: wrap; gap: 4px 20px; align-items: baseline; justify-content: space-between;
  border-bottom: 3px solid #141312; padding-bottom: 8px; margin-bottom: 18px; }
h1 { margin: 0; font-size: 26px; line-height: 1.25; }
h2 { margin: 26px 0 8px; font-size: 16px; }
header p, .facts { margin: 0; color: #55524e; font-variant-numeric: tabular-nums; }
table { width: 100%; border-collapse: collapse; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th { text-align: left; font-size: 12px; color: #55524e; font-weight: 600; border-bottom: 1px solid #141312; padding: 4px 8px 4px 0; }
td { border-bottom: 1px solid #d9d6d1; padding: 6px 8px 6px 0; vertical-align: top; }
td.pages { white-space: nowrap; font-variant-numeric: tabular-nums; font-weight: 700; }
tr.part td { padding-top: 16px; font-weight: 700; border-bottom-color: #141312; }
td small { display: block; color: #55524e; font-size: 12.5px; }
ul.problems { margin: 0 0 18px; padding: 0; list-style: none; }
ul.problems li { padding-left: 10px; border-left: 4px solid #c8102e; margin-bottom: 3px; }
ol.spreads { display: grid; grid-template-columns: repeat(auto-fill, minmax(190px, 1fr)); gap: 14px; margin: 0; padding: 0; list-style: none; }
ol.spreads li { display: grid; grid-template-columns: 1fr 1fr; break-inside: avoid; }
.page { position: relative; aspect-ratio: 3 / 4; border: 1px solid #8d8983; padding: 19px 4px 3px; overflow: hidden; font-size: 11px; line-height: 1.3; display: flex; flex-direction: column; gap: 2px; }
.page + .page { border-left-color: #141312; }
.page b { position: absolute; top: 1px; left: 5px; font-size: 12px; font-variant-numeric: tabular-nums; }
.page:nth-child(2) b { left: auto; right: 5px; }
.page span { flex: 1; min-height: 0; overflow: hidden; background: #efedea; border-left: 4px solid #8d8983; padding: 2px 4px; }
.page span.goes-on { color: #6a665f; }
.page.empty { background: repeating-linear-gradient(-45deg, #fff 0 7px, #d9d6d1 7px 8px); }
.page.cover { background: #efedea; }
.page.twice { outline: 2px solid #c8102e; outline-offset: -2px; }
footer { margin-top: 30px; color: #55524e; font-size: 12px; }
@media print { body { padding: 0; max-width: none; font-size: 10.5pt; } * { print-color-adjust: exact; }
  ol.spreads { grid-template-columns: repeat(4, 1fr); } }
@media (max-width: 620px) { td.wide, th.wide { display: none; } }
`;
