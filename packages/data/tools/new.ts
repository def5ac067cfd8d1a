/** `npm run data:new -- event|place|source|origin|actor|baseline <id> …`: writes a new record where it belongs. */
import { readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { Command, Option } from 'commander';
import { curatedFolder } from '../read/files.js';
import { readRecords } from '../read/records.js';
import * as words from '../register/words/words.js';
import * as drafts from './new/drafts.js';
import { writeDraft } from './new/write.js';

const choice = (flags: string, description: string, choices: readonly string[]) =>
  new Option(flags, description).choices([...choices]);
const needed = (option: Option) => option.makeOptionMandatory();
/** The ids of a collection of the record, for options that name one. */
const idsIn = (folder: string) =>
  readdirSync(join(curatedFolder, folder)).map((file) => basename(file, '.yaml'));
const today = new Date().toISOString().slice(0, 10);

const program = new Command('data:new')
  .description('Writes a new record, checked against the schema; refuses an id that exists.')
  .addOption(
    new Option('--curated <folder>', 'where the records lie').default(curatedFolder, 'curated'),
  )
  .showHelpAfterError('(--help shows what is needed)');

named(
  subcommand('event', 'an event, filed under the day that its id begins with', drafts.draftEvent),
)
  .addOption(needed(choice('--kind <kind>', 'what happened', words.eventKinds)))
  .requiredOption('--when <time>', "a written time, such as '2024-12-05 morning'")
  .addOption(needed(choice('--front <front>', 'where', idsIn('fronts'))))
  .requiredOption('--summary <sentence>', 'one neutral sentence')
  .option('--place <ids...>', 'places')
  .option('--agent <ids...>', 'actors who do it')
  .option('--target <ids...>', 'actors to whom it is done')
  .option('--receiver <ids...>', 'actors who receive')
  .option('--party <ids...>', 'actors who agree or talk')
  .option('--after <ids...>', 'events that came before')
  .option('--control <fields...>', 'effects on control: place=hama,from=saa,to=moc[,entry]')
  .option('--passage <fields...>', 'effects on passage: segment=rastan-m5-bridge,to=closed');

spelled(
  subcommand('place', 'a place, filed under its region', (id, options: drafts.PlaceOptions) =>
    drafts.draftPlace(id, { ...options, folder: folderOf(options.region) }),
  ),
)
  .addOption(needed(choice('--kind <kind>', 'what it is', words.placeKinds)))
  .addOption(choice('--region <code>', 'ISO 3166-2', idsIn('regions')).conflicts('country'))
  .option('--country <code>', 'ISO 3166-1, for a place abroad')
  .option('--district <code>', 'OCHA ADM2 P-code')
  .requiredOption('--lon <degrees>', 'longitude, WGS84', Number)
  .requiredOption('--lat <degrees>', 'latitude, WGS84', Number)
  .requiredOption('--precision <metres>', 'how far off the point may be', Number)
  .addOption(
    needed(choice('--located-by <origin>', 'where the point is from', words.locatedByWords)),
  )
  .option('--geonames <id>', 'GeoNames id', Number)
  .option('--held-with <id>', 'the place whose holder holds this one');

subcommand(
  'source',
  'a source, filed under its day; with a first claim if one is given',
  drafts.draftSource,
)
  .requiredOption('--title <title>', "the document's own title")
  .option('--publisher <name>', 'left out: none')
  .option('--author <name>')
  .option('--url <address>', 'only if the page was read; left out: none')
  .requiredOption('--published <time>', 'a written time')
  .requiredOption('--language <code>', 'en, ar, ...')
  .addOption(needed(choice('--kind <kind>', 'what it is', words.sourceKinds)))
  .option('--accessed <date>', 'when it was read', today)
  .addOption(choice('--read <how>', 'how much was read', ['whole', 'opening']).default('whole'))
  .option('--event <id>', "the claim's event or baseline row")
  .option('--origin <id>', 'who stands behind the words')
  .option('--says <sentence>', 'one neutral sentence in our words')
  .option('--locator <where>', 'paragraph 3')
  .addOption(choice('--stance <stance>', "the claim's stance", words.stances).default('asserts'))
  .addOption(choice('--basis <basis>', "the claim's basis", words.bases).default('stated'));

spelled(subcommand('origin', 'an origin', drafts.draftOrigin))
  .addOption(needed(choice('--kind <kind>', 'what it is', words.originKinds)))
  .addOption(
    needed(choice('--alignment <bloc>', 'whose side', ['independent', ...idsIn('blocs')])),
  );

spelled(subcommand('actor', 'an actor', drafts.draftActor))
  .addOption(needed(choice('--kind <kind>', 'what it is', words.actorKinds)))
  .addOption(needed(choice('--bloc <bloc>', 'whose side', idsIn('blocs'))))
  .option('--member-of <ids...>', 'alliances that it belongs to');

named(subcommand('baseline', 'who held a place or an area on 26 November', drafts.draftBaseline))
  .addOption(new Option('--place <id>').conflicts('area'))
  .option('--area <code>', 'an ISO code, a P-code or an area id')
  .requiredOption('--holder <ids...>', 'an actor, unknown, or the parties inside');

program.parse();

function subcommand<Options>(
  name: string,
  description: string,
  draft: (id: string, options: Options) => drafts.Draft,
): Command {
  return program
    .command(name)
    .description(description)
    .argument('<id>', 'lower-case letters, digits and single hyphens')
    .action((id: string, options: Options) => write(() => draft(id, options)));
}

/** The folder that holds the places of a region. */
function folderOf(region: string | undefined): string | undefined {
  return region === undefined ? undefined : readRecords().records.regions.get(region)?.value.folder;
}

function named(command: Command): Command {
  return command.option('--note <sentence>');
}

function spelled(command: Command): Command {
  return named(command)
    .requiredOption('--en <name>', 'English name')
    .option('--ar <name>', 'Arabic name')
    .option('--variant <names...>', 'other spellings');
}

function write(draft: () => drafts.Draft): void {
  const { curated } = program.opts<{ curated: string }>();
  try {
    console.log(relative(process.env.INIT_CWD ?? process.cwd(), writeDraft(draft(), curated)));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
