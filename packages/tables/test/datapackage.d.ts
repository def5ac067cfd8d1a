/** What the tests use of the library, which ships no types. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    read(options: { keyed: boolean; relations: boolean }): Promise<unknown[]>;
    checkRelations(): Promise<boolean>;
  }
  export class Package {
    static load(descriptor: object, options: { basePath: string }): Promise<Package>;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
    getResource(name: string): Resource;
  }
}
