import type { ApiError } from './api/ApiError.ts'

/** The body of an answer that says no. */
export const refusal = (code: string, message: string, next: string): ApiError => ({ error: { code, message, next } })
