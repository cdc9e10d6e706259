/** The part of npm `datapackage` that is used; the package has no types. */
declare module 'datapackage' {
  export class Resource {
    static load(descriptor: object): Promise<Resource>
    readonly name: string
    readonly tabular: boolean
    read(options: {
      readonly forceCast?: boolean
      readonly relations?: boolean
    }): Promise<readonly unknown[]>
  }
  export class Package {
    static load(path: string): Promise<Package>
    readonly resources: readonly Resource[]
  }
}
