/** The description that is committed, so that a change of the API is seen in its diff. */
export const committedDescription = new URL('../../openapi.json', import.meta.url);
