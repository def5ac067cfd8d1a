/** The campaign of the tests that make records of their own. */
export const campaign = {
  name: 'North and south',
  coverage: '2001-03-01/2001-03-02',
  clock: '+02:00',
  country: 'XX',
  bbox: [0, 0, 1, 1],
  defaultBloc: 'north',
  licence: 'CC0-1.0',
  attribution: [],
};
