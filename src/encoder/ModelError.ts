/** A model's file is missing or damaged: the installation is not whole, so that no document can be read. */
export class ModelError extends Error {}
