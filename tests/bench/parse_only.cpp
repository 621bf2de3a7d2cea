// The least that a program can do with the same files: read them and let yaml-cpp's event parser
// run over them. A folder stands for every file below it that ends in .yaml.
//
//   coprod_parse_only FILE_OR_FOLDER...
#include <fstream>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include "each_file.h"

namespace {

class Nothing : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t,
                  const std::string&) override {}
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}
};

bool parse(const char* name) {
    std::ifstream file(name);
    YAML::Parser parser(file);
    Nothing nothing;
    return parser.HandleNextDocument(nothing);
}

} // namespace

int main(int argc, char** argv) {
    return coprod_bench::each_file(argc, argv, parse);
}
