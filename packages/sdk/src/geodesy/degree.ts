/** A degree of latitude, km, for boxes and sides that need no more; of longitude it is less. */
export const degreeKm = 111;
