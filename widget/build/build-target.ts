/** The oldest browsers that run us: the first versions of all three with what our style sheets use. */
export const BUILD_TARGET = ['chrome111', 'firefox114', 'safari16.4'];

/** Licences stand in `LICENSES.md`, not in what every visitor loads. */
export const WITHOUT_COMMENTS = { legal: false, annotation: false, jsdoc: false };
