// The same as coprod_parse_only with libyaml, which is written in C: its events, and nothing done
// with them.
//
//   coprod_parse_libyaml FILE_OR_FOLDER...
#include <cstdio>

#include <yaml.h>

#include "each_file.h"

namespace {

bool all_events(yaml_parser_t& parser) {
    for (;;) {
        yaml_event_t event;
        if (yaml_parser_parse(&parser, &event) == 0)
            return false;
        const bool last = event.type == YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
        if (last)
            return true;
    }
}

bool parse(const char* name) {
    std::FILE* const file = std::fopen(name, "rb");
    if (file == nullptr)
        return false;
    yaml_parser_t parser;
    bool good = yaml_parser_initialize(&parser) != 0;
    if (good) {
        yaml_parser_set_input_file(&parser, file);
        good = all_events(parser);
        yaml_parser_delete(&parser);
    }
    return std::fclose(file) == 0 && good;
}

} // namespace

int main(int argc, char** argv) {
    return coprod_bench::each_file(argc, argv, parse);
}
