/** Groups that appraise a secretary; their weights stand in `src/codes/duty-limits.ts` (RSP-14). */
export const appraisalGroups = {
  superior: ['上级领导', 'Superior leaders'],
  peers: ['同级代表', 'Peers'],
  grassroots: ['基层代表', 'Grass-roots representatives'],
} as const
