/** What sentences about dates are made of. */
export interface DateMessages {
  readonly ongoing: string;
}
