#include "commands/certificate_command.h"

#include <algorithm>
#include <array>
#include <optional>
#include <ostream>
#include <set>

#include <fmt/format.h>

#include "commands/command_line.h"
#include "commands/formats.h"
#include "commands/inputs.h"
#include "commands/messages.h"
#include "commands/own_files.h"
#include "commands/panel_shelf.h"
#include "commands/report_names.h"
#include "commands/template_files.h"
#include "input/escape.h"
#include "input/fields.h"
#include "output/whole_file.h"
#include "writers/certificate.h"

namespace coprod {

namespace {

std::string certificate_as_text(const Result& result, const FormatStyle& style) {
    return write_certificate_text(result, *style.templates);
}

std::string certificate_as_html(const Result& result, const FormatStyle& style) {
    return write_certificate_html(result, *style.templates);
}

/// They are no forms of a report: most projects have none, so no batch is to be asked for them.
const std::array<ReportFormat, 2>& certificate_formats() {
    static const std::array<ReportFormat, 2> formats{
        {{"text",
          ".certificate.txt",
          "plain text",
          false,
          Joined::apart,
          {"This certificate was written with coprod"},
          certificate_as_text},
         {"html",
          ".certificate.html",
          "a web page that prints on one sheet",
          false,
          Joined::never,
          {R"(<meta name="generator" content="coprod certificate">)"},
          certificate_as_html}}};
    return formats;
}

/// By the name that was asked for, else by how the file is called; plain text where neither says.
const ReportFormat& format_of(const CertificateOptions& options) {
    const auto& [text, page] = certificate_formats();
    const bool is_page = options.format.empty()
                             ? options.out.ends_with(".html") || options.out.ends_with(".htm")
                             : options.format == page.name;
    return is_page ? page : text;
}

/// What became of one project's file, until it is known whether another one has its id.
struct Certified {
    std::string path;
    std::string id;      ///< of the project; empty where the file gives none
    std::string slug;    ///< how its certificate is called
    std::string text;    ///< the certificate; empty where there is none
    std::string why_not; ///< a sentence; empty where there is one, or where the file has mistakes
};

/// The project's id in a file that has mistakes.
std::string id_in(const InputFile& input, std::size_t max_size) {
    SubmissionFile file(input.path);
    open_input(file, input, max_size);
    const YamlEntry* project = file.root ? file.root->find("project") : nullptr;
    const YamlEntry* id = project == nullptr ? nullptr : project->value.find("id");
    return id == nullptr ? std::string() : std::string(trimmed(id->value.text));
}

std::string why_none(const Report& report) {
    return report.panel ? report.panel->no_certificate
                        : "No panel's file is about this project. A certificate is given by a "
                          "panel, whatever the tool recommends.";
}

class Certifying {
public:
    Certifying(const CertificateOptions& options, const Templates& templates,
               const Streams& streams)
        : options_(options), format_(format_of(options)), streams_(streams) {
        style_.templates = &templates;
    }

    /// Nothing is written until all are judged, since none of two files of one id may get a mark.
    int all(const std::vector<InputFile>& files, CharterShelf& charters) {
        several_ = files.size() > 1 || is_folder(options_.out) || options_.out.ends_with('/');
        std::vector<Certified> found;
        for (const InputFile& file : files) {
            if (const int signal = streams_.world.asked_to_end(); signal != 0)
                return 128 + signal;
            found.push_back(one(file, charters));
        }
        for (const Certified& each : found)
            end(each, found);
        if (several_)
            streams_.err << fmt::format("Projects: {}. Certificates: {}.\n", files.size(), given_);
        return status_;
    }

private:
    const CertificateOptions& options_;
    const ReportFormat& format_;
    const Streams& streams_;
    FormatStyle style_;
    std::set<std::string> names_;
    bool several_ = false;
    std::size_t given_ = 0;
    int status_ = exit_status::done;

    void end_with(int status) { status_ = worse(status_, status); }

    Certified one(const InputFile& file, CharterShelf& charters) {
        const Judged judged = judge(file, options_.judge, charters);
        print_judged(judged, streams_.err);
        end_with(status_of(judged, std::nullopt));
        if (judged.result.status != ResultStatus::assessed)
            return {file.path, id_in(file, options_.judge.max_size), {}, {}, {}};
        Certified made{file.path,
                       judged.result.report.project.id,
                       report_slug(judged.result),
                       {},
                       why_none(judged.result.report)};
        if (made.why_not.empty())
            made.text = written_report(format_, judged.result, style_);
        return made;
    }

    void end(const Certified& made, const std::vector<Certified>& all) {
        const Certified* twin = made.id.empty() ? nullptr : twin_of(made, all);
        if (twin != nullptr)
            refuse_twin(made, *twin);
        else if (!made.why_not.empty())
            refuse(made);
        else if (!made.text.empty())
            give(made);
    }

    static const Certified* twin_of(const Certified& made, const std::vector<Certified>& all) {
        const auto twin = std::ranges::find_if(
            all, [&](const Certified& other) { return &other != &made && other.id == made.id; });
        return twin == all.end() ? nullptr : &*twin;
    }

    void refuse_twin(const Certified& made, const Certified& twin) {
        streams_.err << fmt::format("{}: no certificate. Its project has the same id, ‘{}’, as {}, "
                                    "and a panel met about one of them. Give each a project.id of "
                                    "its own, or take the one away that is not meant.\n",
                                    escape_line(made.path), escape_line(made.id),
                                    escape_line(twin.path));
        end_with(exit_status::bad_submission);
    }

    /// Among several most have none, and that is no mistake.
    void refuse(const Certified& made) {
        streams_.err << fmt::format("{}: no certificate. {}\n", escape_line(made.path),
                                    escape_line(made.why_not));
        if (!several_)
            end_with(exit_status::bad_submission);
    }

    void give(const Certified& made) {
        ++given_;
        if (options_.out.empty()) {
            if (!write_out(made.text, streams_.out))
                end_with(complain_of_output(streams_.err));
        } else if (const int trouble = write(made); trouble != exit_status::done) {
            --given_;
            end_with(trouble);
        }
    }

    int write(const Certified& made) {
        const std::string path =
            several_ ? below(options_.out, made.slug + std::string(format_.ending)) : options_.out;
        if (!names_.insert(path).second) {
            streams_.err << render(same_name(made.path, "another project", made.slug));
            return exit_status::bad_submission;
        }
        if (is_somebody_elses(path, format_)) {
            streams_.err << fmt::format(
                "coprod: {}: {}\n", escape_line(path),
                is_unreadable(path) ? unreadable_words
                                    : "this file is no certificate that coprod wrote, so it was "
                                      "left as it is. Choose another name, or move it away.");
            return exit_status::cannot_write;
        }
        auto trouble = several_ ? make_folder(options_.out) : WriteTrouble();
        if (!trouble)
            trouble = write_whole_file(path, made.text);
        if (trouble) {
            streams_.err << fmt::format("coprod: {}: {}\n", escape_line(path), *trouble);
            return exit_status::cannot_write;
        }
        streams_.err << fmt::format("Wrote {}.\n", escape_line(path));
        return exit_status::done;
    }
};

} // namespace

int certificate_command(const CertificateOptions& asked, const Surroundings& world,
                        std::ostream& out, std::ostream& err) {
    CertificateOptions options = asked;
    CharterShelf charters;
    PanelShelf panels;
    if (!usable_charter(options.judge, charters, err))
        return exit_status::bad_charter;
    const auto templates = choose_templates(options.templates, err);
    if (!templates)
        return exit_status::cannot_write;
    if (!use_panels(options.judge, panels, err))
        return exit_status::bad_submission;
    std::vector<InputFile> files = find_inputs(options.inputs);
    if (!panels.settle(files, std::ranges::any_of(options.inputs, is_folder), err))
        return exit_status::bad_submission;
    if (files.empty()) {
        err << "No file that ends in .yaml or .yml was found, so nothing was judged.\n";
        return exit_status::bad_submission;
    }
    if (files.size() > 1 && options.out.empty())
        return complain(err, "several certificates cannot be shown one behind the other",
                        "Write them into a folder, such as: -o certificates");
    const Streams streams{out, err, world};
    const int status = Certifying(options, templates->get(), streams).all(files, charters);
    return status > exit_status::cannot_write ? status
                                              : worse(status, panels.complain_of_unclaimed(err));
}

} // namespace coprod
