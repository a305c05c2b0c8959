# What people write by hand: lines of a paragraph joined, spaces between Han closed, hyphens at line ends taken out.
#
#   perl bench/speed/three-rules.pl FILE > /dev/null
use strict;
use warnings;
use open qw(:std :encoding(UTF-8));

local $/ = '';
open my $in, '<:encoding(UTF-8)', $ARGV[0] or die "$ARGV[0]: $!";
while (my $paragraph = <$in>) {
    $paragraph =~ s/(\p{L})-\n(\p{Ll})/$1$2/g;
    $paragraph =~ s/(?<!\n)\n(?!\n)/ /g;
    $paragraph =~ s/(?<=\p{Han}) +(?=\p{Han})//g;
    print $paragraph;
}
