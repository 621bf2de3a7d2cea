#include "commands/certificate_command.h"

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
#include "output/whole_file.h"
#include "writers/certificate.h"

namespace coprod {

namespace {

std::string as_text(const Result& result, const FormatStyle& style) {
    return write_certificate_text(result, *style.templates);
}

std::string as_html(const Result& result, const FormatStyle& style) {
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
          as_text},
         {"html",
          ".certificate.html",
          "a web page that prints on one sheet",
          false,
          Joined::never,
          {R"(<meta name="generator" content="coprod certificate">)"},
          as_html}}};
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

class Certifying {
public:
    Certifying(const CertificateOptions& options, const Templates& templates,
               const Streams& streams)
        : options_(options), format_(format_of(options)), streams_(streams) {
        style_.templates = &templates;
    }

    int all(const std::vector<InputFile>& files, CharterShelf& charters) {
        several_ = files.size() > 1 || is_folder(options_.out) || options_.out.ends_with('/');
        for (const InputFile& file : files) {
            if (const int signal = streams_.world.asked_to_end(); signal != 0)
                return 128 + signal;
            one(judge(file, options_.judge, charters));
        }
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

    void one(const Judged& judged) {
        print_judged(judged, streams_.err);
        end_with(status_of(judged, std::nullopt));
        if (judged.result.status != ResultStatus::assessed)
            return;
        const auto& panel = judged.result.report.panel;
        const std::string why_not =
            panel ? panel->no_certificate
                  : "No panel's file is about this project. A certificate is given by a panel, "
                    "whatever the tool recommends.";
        if (why_not.empty())
            give(judged);
        else
            refuse(judged, why_not);
    }

    /// Among several most have none, and that is no mistake.
    void refuse(const Judged& judged, const std::string& why) {
        streams_.err << fmt::format("{}: no certificate. {}\n", escape_line(judged.path),
                                    escape_line(why));
        if (!several_)
            end_with(exit_status::bad_submission);
    }

    void give(const Judged& judged) {
        const std::string text = written_report(format_, judged.result, style_);
        ++given_;
        if (options_.out.empty()) {
            if (!write_out(text, streams_.out))
                end_with(complain_of_output(streams_.err));
        } else {
            write(judged, text);
        }
    }

    void write(const Judged& judged, const std::string& text) {
        const std::string slug = report_slug(judged.result);
        const std::string path =
            several_ ? below(options_.out, slug + std::string(format_.ending)) : options_.out;
        if (!names_.insert(path).second) {
            --given_;
            streams_.err << render(same_name(judged.path, "another project", slug));
            return end_with(exit_status::bad_submission);
        }
        if (is_somebody_elses(path, format_)) {
            --given_;
            streams_.err << fmt::format(
                "coprod: {}: this file is no certificate that coprod wrote, so it was left as it "
                "is. Choose another name, or move it away.\n",
                escape_line(path));
            return end_with(exit_status::cannot_write);
        }
        auto trouble = several_ ? make_folder(options_.out) : WriteTrouble();
        if (!trouble)
            trouble = write_whole_file(path, text);
        if (trouble) {
            --given_;
            streams_.err << fmt::format("coprod: {}: {}\n", escape_line(path), *trouble);
            return end_with(exit_status::cannot_write);
        }
        streams_.err << fmt::format("Wrote {}.\n", escape_line(path));
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
    panels.leave_out_of(files);
    if (files.empty()) {
        err << "No file that ends in .yaml or .yml was found, so nothing was judged.\n";
        return exit_status::bad_submission;
    }
    if (files.size() == 1)
        panels.is_for_one();
    if (files.size() > 1 && options.out.empty())
        return complain(err, "several certificates cannot be shown one behind the other",
                        "Write them into a folder, such as: -o certificates");
    const Streams streams{out, err, world};
    const int status = Certifying(options, templates->get(), streams).all(files, charters);
    return status > exit_status::cannot_write ? status
                                              : worse(status, panels.complain_of_unclaimed(err));
}

} // namespace coprod
