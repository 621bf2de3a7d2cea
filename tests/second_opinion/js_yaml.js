// What js-yaml makes of texts: a JSON list of them on standard input, and on standard output a list of
// their values, or of {"": reason} where a text is refused. Every scalar stays a text, but for what
// YAML's own schema takes for nothing.
const fs = require("node:fs");
const path = require("node:path");
const yaml = require(path.join(__dirname, "../../third_party/js-yaml/js-yaml.min.js"));

const schema = yaml.FAILSAFE_SCHEMA.extend({ implicit: [yaml.types.null] });

function valueOf(text) {
    try {
        const value = yaml.load(text, { schema });
        return value === undefined ? null : value;
    } catch (error) {
        return { "": error.reason || String(error) };
    }
}

const texts = JSON.parse(fs.readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(texts.map(valueOf)));
