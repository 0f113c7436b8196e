/** The oldest browsers that run us; the first with constructed style sheets, `inert` and `findLast` in all three. */
export const BUILD_TARGET = ['chrome111', 'firefox114', 'safari16.4'];
