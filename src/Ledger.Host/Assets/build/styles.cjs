// Makes one stylesheet of the .scss files: node styles.cjs NPM-FOLDER INTO. By sass’s library, since its command line asks for a newer Node.js than Debian 12 and Ubuntu 24.04 have.
const { writeFileSync } = require("node:fs");
const { resolve } = require("node:path");

const [npm, into] = process.argv.slice(2);
const packages = resolve(npm, "node_modules");
const { compile } = require(resolve(packages, "sass"));
writeFileSync(into, compile("Assets/ledger.scss", { loadPaths: [".", npm, packages], style: "compressed", quietDeps: true }).css);
